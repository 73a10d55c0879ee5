import { view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';
import { sessionView } from '../session/session.view';

export const outsideWay = view('OutsideWay', {
  /** What people call the provider; absent where none is configured. */
  label: Type.Optional(Type.String()),
});
export type OutsideWay = ViewOf<typeof outsideWay>;

export const outsideDeparture = view('OutsideDeparture', {
  /** Where the browser goes: the provider's own page. */
  address: Type.String(),
});

/** One of the two, by what the journey was for. */
export const outsideReturn = view('OutsideReturn', {
  /** Who is signed in now. */
  session: Type.Optional(sessionView),
  /** For the account that asked, to be linked by its own command within ten minutes. */
  link: Type.Optional(
    view('OutsideLink', {
      claim: Type.String(),
      /** What the provider calls the person. */
      name: Type.Optional(Type.String()),
    }),
  ),
});

import { Moment, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

export const outsideAccountView = view('OutsideAccount', {
  /** Absent where none is linked. */
  linkedAt: Type.Optional(Moment),
  /** What the provider called the person when it was linked. */
  name: Type.Optional(Type.String()),
});
export type OutsideAccountView = ViewOf<typeof outsideAccountView>;

import { Count, oneOf, pageOf, perWord, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Rule IDN-065 */
export const peopleFaults = ['no-superior', 'superior-without-post', 'two-posts', 'no-head', 'no-account'] as const;
export type PeopleFault = (typeof peopleFaults)[number];

/** Of a person, or of a unit without a head. */
export const peopleFaultView = view('PeopleFault', {
  fault: oneOf(peopleFaults),
  employeeId: Type.Optional(Uuid),
  staffNumber: Type.Optional(Type.String()),
  name: Type.Optional(Type.String()),
  unitId: Type.Optional(Uuid),
  unitName: Type.Optional(Type.String()),
  /** Who is said to be superior and holds no post. */
  superiorId: Type.Optional(Uuid),
});
export type PeopleFaultView = ViewOf<typeof peopleFaultView>;
export const peopleFaultPage = pageOf(peopleFaultView);

export const peopleFaultCounts = view('PeopleFaultCounts', { counts: perWord(peopleFaults, Count) });
export type PeopleFaultCounts = ViewOf<typeof peopleFaultCounts>;

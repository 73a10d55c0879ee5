import { Count, oneOf, pageOf, perWord, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';

/** Rules IDN-065, IDN-126 */
export const peopleFaults = [
  'no-superior',
  'superior-without-post',
  'superior-reported',
  'two-posts',
  'no-head',
  'no-account',
  'excluding-roles',
] as const;
export type PeopleFault = (typeof peopleFaults)[number];

const heldDuty = view('HeldDuty', { accountId: Uuid, username: Type.String(), role: oneOf(roles) });

/** Of a person, of a unit without a head, or of an account without a person. */
export const peopleFaultView = view('PeopleFault', {
  fault: oneOf(peopleFaults),
  employeeId: Type.Optional(Uuid),
  staffNumber: Type.Optional(Type.String()),
  name: Type.Optional(Type.String()),
  unitId: Type.Optional(Uuid),
  unitName: Type.Optional(Type.String()),
  /** Who is said to be superior: and holds no post, or is the wrong one by a report of the person. */
  superiorId: Type.Optional(Uuid),
  /** Roles that exclude each other and are held by one person, and by which accounts. */
  duties: Type.Optional(Type.Array(heldDuty)),
});
export type PeopleFaultView = ViewOf<typeof peopleFaultView>;
export const peopleFaultPage = pageOf(peopleFaultView);

export const peopleFaultCounts = view('PeopleFaultCounts', { counts: perWord(peopleFaults, Count) });
export type PeopleFaultCounts = ViewOf<typeof peopleFaultCounts>;

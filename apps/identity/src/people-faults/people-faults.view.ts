import { Count, Day, oneOf, pageOf, perWord, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { peopleFaults, roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';

const heldDuty = view('HeldDuty', { accountId: Uuid, username: Type.String(), role: oneOf(roles) });

const faultyAccount = view('FaultyAccount', {
  accountId: Uuid,
  username: Type.String(),
  roles: Type.Array(oneOf(roles)),
  /** Of the last post of its person; none where they never held one. */
  lastDay: Type.Optional(Day),
});

/** Of a person, of a unit without a head, or of an account, where it is nobody's too. */
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
  account: Type.Optional(faultyAccount),
});
export type PeopleFaultView = ViewOf<typeof peopleFaultView>;
export const peopleFaultPage = pageOf(peopleFaultView);

export const peopleFaultCounts = view('PeopleFaultCounts', { counts: perWord(peopleFaults, Count) });

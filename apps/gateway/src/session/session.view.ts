import { Day, Moment, oneOf, Uuid, view } from '@kinerja/openapi';
import { roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';

export const provedView = view('SessionProof', { provedAt: Moment });

/** Who is signed in at this door. */
export const sessionView = view('Session', {
  accountId: Uuid,
  /** Absent for pure administrators. */
  employeeId: Type.Optional(Uuid),
  displayName: Type.String(),
  roles: Type.Array(oneOf(roles)),
  hasSecondFactor: Type.Boolean(),
  /** Of whom the agency demands a second factor that they do not have; once it is due, nothing else is done before. */
  secondFactorDemand: Type.Optional(Type.Object({ dueOn: Day, isDue: Type.Boolean() })),
  agency: Type.String(),
  agencyName: Type.String(),
  /** Where this account lives, when it signed in at the city's door: `/dinkes/`. */
  home: Type.Optional(Type.String()),
});

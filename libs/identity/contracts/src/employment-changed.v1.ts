import { contract, Day, oneOf, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A person is employed otherwise from a day on, until the next day of which that is said. Publisher: identity. Key: person. */
export const employmentChangedV1 = contract('identity.employment-changed', 1, {
  employeeId: Uuid,
  employment: oneOf(['pns', 'pppk', 'cpns']),
  from: Day,
});
export type EmploymentChangedV1 = Static<typeof employmentChangedV1.schema>;

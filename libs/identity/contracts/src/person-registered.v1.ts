import { contract, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** A person belongs to the agency. No name, no NIP: those never leave identity. Publisher: identity. Key: person. */
export const personRegisteredV1 = contract('identity.person-registered', 1, {
  employeeId: Uuid,
  staffNumber: Type.String({
    description: 'Number given by the agency for imports (attendance, payees); says nothing of the person',
  }),
  employment: oneOf(['pns', 'pppk', 'cpns']),
});
export type PersonRegisteredV1 = Static<typeof personRegisteredV1.schema>;

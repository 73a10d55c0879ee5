import { contract, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** An account may no longer be used; open sessions end. Publisher: identity. Consumer: gateway. Key: account. */
export const accountDisabledV1 = contract('identity.account-disabled', 1, {
  accountId: Uuid,
  employeeId: Type.Optional(Uuid),
});
export type AccountDisabledV1 = Static<typeof accountDisabledV1.schema>;

import { uuidv5 } from '@kinerja/kernel';
import { credentialId, type AccountActivated, type AccountId, type CredentialId } from './account.events';

/**
 * `AccountActivated` and `PasswordChanged` as they were written while the log kept the hash, an argon2id string (PHC); null where
 * the key it was sealed under is destroyed.
 */
export type PasswordHashV1 = Omit<AccountActivated['data'], 'credentialId'> & Readonly<{ passwordHash: string | null }>;

/** Follows from what stays readable for ever: the event says the same before and after its hash went. */
export const formerCredentialId = ({ accountId, at }: Omit<PasswordHashV1, 'passwordHash'>): CredentialId =>
  credentialId(uuidv5(accountId satisfies AccountId, `password of ${at}`));

export const passwordHashV1ToV2 = ({ accountId, at }: PasswordHashV1): AccountActivated['data'] => ({
  accountId,
  credentialId: formerCredentialId({ accountId, at }),
  at,
});

import { feature, RUNTIME, type Feature, type ServiceRuntime } from '@kinerja/service-runtime';
import { accountHandler, type AccountHandler } from '../account/account.handler';
import { PasswordHasher } from '../account/password-hasher';
import type { KeyedDigests } from '../keys/keyed-digests';
import { CredentialStore } from './credential-store';
import { credentialsCheck } from './credentials.check';
import { CredentialRow } from './credentials.store';
import { FormerHashes } from './former-hashes';
import { namedCredentials } from './named-credentials.reaction';
import { Passwords } from './passwords';

/** What people sign in with. The events that name it are the account's. */
export const credentialFeature = (digests: KeyedDigests): Feature => {
  const storeOf = ({ dataSource }: ServiceRuntime): CredentialStore =>
    new CredentialStore(dataSource, digests.cipherKey('credentials'));
  return feature({
    stores: [CredentialRow],
    checks: [credentialsCheck],
    ownReactions: [(runtime) => namedCredentials(storeOf(runtime))],
    providers: [
      { provide: CredentialStore, useFactory: storeOf, inject: [RUNTIME] },
      {
        provide: Passwords,
        useFactory: (credentials: CredentialStore, accounts: AccountHandler, hasher: PasswordHasher) =>
          new Passwords(credentials, accounts, hasher),
        inject: [CredentialStore, accountHandler, PasswordHasher],
      },
      {
        provide: FormerHashes,
        useFactory: (runtime: ServiceRuntime, credentials: CredentialStore) => new FormerHashes(runtime, credentials),
        inject: [RUNTIME, CredentialStore],
      },
    ],
  });
};

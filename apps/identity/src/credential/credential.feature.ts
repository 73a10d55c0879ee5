import { feature, type ComposedRuntime } from '@kinerja/service-runtime';
import type { CredentialStore } from './credential-store';
import { credentialsCheck, secondFactorsCheck } from './credentials.check';
import { CredentialRow } from './credentials.entity';
import { namedCredentials } from './named-credentials.reaction';

type Needs = Readonly<{ credentials: CredentialStore }>;

/** What people sign in with. The events that name it are the account's. */
export const credentialFeature = feature({
  stores: [CredentialRow],
  checks: [credentialsCheck, secondFactorsCheck],
  ownReactions: [({ parts }: ComposedRuntime<Needs>) => namedCredentials(parts.credentials)],
});

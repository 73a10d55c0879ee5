import { evaluationService } from '@kinerja/evaluation-app';
import { identityService, webhooksFrom, webhookSettings, type IdentitySettings } from '@kinerja/identity-app';
import { incentivesService, incentivesServiceWith } from '@kinerja/incentives-app';
import { FIRST_ADMINISTRATORS, firstPasswords, type InstanceSecrets } from '@kinerja/installation';
import { embeddedBus } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import { readSettings } from '@kinerja/settings';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { surveysService } from '@kinerja/surveys-app';
import type { EmbeddedInstance } from '../processes/instance-settings';
import type { ComposedService } from './composed-service';

/** What the services are told of the instance's keys when they are stated; all else comes with their settings. */
export type FirstSecrets = Pick<InstanceSecrets, 'digestKey' | 'adminPassword'>;

/** Two, so that from the first day two persons give the roles that need it (IDN-070). */
export const firstAdministrators = (secrets: FirstSecrets): NonNullable<IdentitySettings['bootstrap']> => {
  const passwords = firstPasswords(secrets);
  return [
    { username: FIRST_ADMINISTRATORS.system, password: passwords.system, roles: ['system-admin'] },
    { username: FIRST_ADMINISTRATORS.agency, password: passwords.agency, roles: ['agency-admin'] },
  ];
};

type Agency = Readonly<{
  secrets: FirstSecrets;
  isReal?: boolean;
  webhooks?: NonNullable<IdentitySettings['webhooks']>;
}>;

/** The six contexts of an agency, in the order in which they start. A real city adopts its own policy of pay, and no example before. */
export const agencyDefinitions = ({ secrets, isReal = false, webhooks }: Agency): readonly ServiceDefinition[] => [
  identityService({
    digestKey: secrets.digestKey,
    bootstrap: firstAdministrators(secrets),
    ...(webhooks && { webhooks }),
  }),
  planningService,
  reportingService,
  evaluationService,
  isReal ? incentivesServiceWith({ packsFolder: undefined }) : incentivesService,
  surveysService({ digestKey: secrets.digestKey, minimumRespondents: 30, flushSeconds: 60 }),
];

/** One bus for the process: every service's outbox is read by the others through the coordinates Kafka would give. */
export const agencyServices = (instance: EmbeddedInstance): readonly ComposedService[] => {
  const bus = embeddedBus();
  const webhooks = webhooksFrom(readSettings('identity', webhookSettings, process.env));
  return agencyDefinitions({ ...instance, webhooks }).map((definition) => ({ definition, drivers: { bus } }));
};

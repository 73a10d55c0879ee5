import { evaluationService } from '@kinerja/evaluation-app';
import { identityService, type IdentitySettings } from '@kinerja/identity-app';
import { incentivesService } from '@kinerja/incentives-app';
import { agencyAdminPassword, FIRST_ADMINISTRATORS, type InstanceSecrets } from '@kinerja/installation';
import { embeddedBus } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { surveysService } from '@kinerja/surveys-app';
import type { EmbeddedInstance } from '../processes/instance-settings';
import type { ComposedService } from './composed-service';

/** What the services are told of the instance's keys when they are stated; all else comes with their settings. */
export type FirstSecrets = Pick<InstanceSecrets, 'digestKey' | 'adminPassword'>;

/** Two, so that from the first day two persons give the roles that need it (IDN-070). */
export const firstAdministrators = (secrets: FirstSecrets): NonNullable<IdentitySettings['bootstrap']> => [
  { username: FIRST_ADMINISTRATORS.system, password: secrets.adminPassword, roles: ['system-admin'] },
  { username: FIRST_ADMINISTRATORS.agency, password: agencyAdminPassword(secrets), roles: ['agency-admin'] },
];

/** The six contexts of an agency, in the order in which they start. */
export const agencyDefinitions = ({ secrets }: Readonly<{ secrets: FirstSecrets }>): readonly ServiceDefinition[] => [
  identityService({
    digestKey: secrets.digestKey,
    bootstrap: firstAdministrators(secrets),
  }),
  planningService,
  reportingService,
  evaluationService,
  incentivesService,
  surveysService({ digestKey: secrets.digestKey, minimumRespondents: 30, flushSeconds: 60 }),
];

/** One bus for the process: every service's outbox is read by the others through the coordinates Kafka would give. */
export const agencyServices = (instance: EmbeddedInstance): readonly ComposedService[] => {
  const bus = embeddedBus();
  return agencyDefinitions(instance).map((definition) => ({ definition, drivers: { bus } }));
};

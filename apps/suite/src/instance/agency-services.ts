import { evaluationService } from '@kinerja/evaluation-app';
import { identityService } from '@kinerja/identity-app';
import { incentivesService } from '@kinerja/incentives-app';
import type { InstanceSecrets } from '@kinerja/installation';
import { embeddedBus } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { surveysService } from '@kinerja/surveys-app';
import type { EmbeddedInstance } from '../processes/instance-settings';
import type { ComposedService } from './composed-service';

/** What the services are told of the instance's keys when they are stated; all else comes with their settings. */
export type FirstSecrets = Pick<InstanceSecrets, 'digestKey' | 'adminPassword'>;

/** The six contexts of an agency, in the order in which they start. */
export const agencyDefinitions = ({ secrets }: Readonly<{ secrets: FirstSecrets }>): readonly ServiceDefinition[] => [
  identityService({
    digestKey: secrets.digestKey,
    bootstrap: { username: 'admin', password: secrets.adminPassword, roles: ['agency-admin', 'system-admin'] },
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

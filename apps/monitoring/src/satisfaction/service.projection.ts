import type { serviceRegisteredV1 } from '@kinerja/contracts';
import { insert, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { ServiceRow } from './service.read-model';

export const serviceProjection = tableProjection<FederatedEvent<typeof serviceRegisteredV1>, ServiceRow>(ServiceRow, {
  'surveys.service-registered': ({ agency, data }) => insert({ agency, ...data }),
});

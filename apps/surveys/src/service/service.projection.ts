import { insert, tableProjection } from '@kinerja/projections';
import type { ServiceEvent } from '@kinerja/surveys-domain';
import { ServiceRow } from './service.read-model';

export const serviceProjection = tableProjection<ServiceEvent, ServiceRow>(ServiceRow, {
  ServiceRegistered: ({ data: { at, ...service } }) => insert({ ...service, registeredAt: at }),
});

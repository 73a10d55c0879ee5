import type { serviceRegisteredV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { unitId } from '@kinerja/vocabulary';
import { ServiceRow } from './services.read-model';

export type ServiceRegistered = ContractEvent<typeof serviceRegisteredV1>;

export const services = tableProjection<ServiceRegistered, ServiceRow>(ServiceRow, {
  'surveys.service-registered': ({ data: { serviceId, name, ...data } }) =>
    insert({ serviceId, unitId: unitId(data.unitId), name }),
});

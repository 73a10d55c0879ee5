import { serviceRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { unitId } from '@kinerja/vocabulary';
import { ServiceRow } from './services.read-model';

export const services = heardTable(
  ServiceRow,
  on(serviceRegisteredV1, ({ data: { serviceId, name, ...data } }) =>
    insert({ serviceId, unitId: unitId(data.unitId), name }),
  ),
);

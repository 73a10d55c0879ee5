import { serviceRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { ServiceRow } from './service.read-model';

export const serviceProjection = heardTable(
  ServiceRow,
  on(serviceRegisteredV1, ({ agency, data }) => insert({ agency, ...data })),
);

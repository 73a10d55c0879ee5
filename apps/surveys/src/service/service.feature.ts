import { feature } from '@kinerja/service-runtime';
import { ServiceController } from './service.controller';
import { serviceHandler } from './service.handler';
import { serviceProjection } from './service.table';

export const serviceFeature = feature({
  events: { ServiceRegistered: { version: 1 } },
  handler: serviceHandler,
  tables: [serviceProjection],
  controllers: [ServiceController],
});

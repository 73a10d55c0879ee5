import { feature } from '@kinerja/service-runtime';
import { ServiceController } from './service.controller';
import { serviceHandler } from './service.handler';
import { serviceProjection } from './service.table';
import { serviceTrail } from './service.trail';

export const serviceFeature = feature({
  events: { ServiceRegistered: { version: 1 } },
  handler: serviceHandler,
  trail: serviceTrail,
  tables: [serviceProjection],
  controllers: [ServiceController],
});

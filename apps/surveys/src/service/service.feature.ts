import { feature } from '@kinerja/service-shell';
import { unitProjection } from '../units/unit.projection';
import { ServiceController } from './service.controller';
import { serviceHandler } from './service.handler';
import { serviceProjection } from './service.projection';

export const serviceFeature = feature({
  events: { ServiceRegistered: { version: 1 } },
  handler: serviceHandler,
  tables: [serviceProjection, unitProjection],
  controllers: [ServiceController],
});

import { feature } from '@kinerja/service-runtime';
import { ServiceController } from './service.controller';
import { serviceHandler } from './service.handler';
import { serviceProjection } from './service.table';
import { facts } from '@kinerja/trail';

export const serviceFeature = feature({
  events: { ServiceRegistered: { version: 1 } },
  handler: serviceHandler,
  trail: {
    ServiceRegistered: {
      ...{ object: 'service', isConfiguration: true },
      facts: ({ unitId, name }) => [...facts.unit('unit', unitId), ...facts.text('service-name', name)],
    },
  },
  tables: [serviceProjection],
  controllers: [ServiceController],
});

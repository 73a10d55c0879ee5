import type { ServiceEvent } from '@kinerja/surveys-domain';
import { facts, type TrailOf } from '@kinerja/trail';

export const serviceTrail: TrailOf<ServiceEvent> = {
  ServiceRegistered: {
    ...{ object: 'service', isConfiguration: true },
    facts: ({ unitId, name }) => [...facts.unit('unit', unitId), ...facts.text('service-name', name)],
  },
};

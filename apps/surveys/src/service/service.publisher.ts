import { announce, type Announcement } from '@kinerja/contracts';
import { serviceRegisteredV1 } from '@kinerja/surveys-contracts';
import type { ServiceEvent } from '@kinerja/surveys-domain';

export const announceService = ({ type, data: { serviceId, unitId, name } }: ServiceEvent): readonly Announcement[] => {
  switch (type) {
    case 'ServiceRegistered':
      return [announce(serviceRegisteredV1, serviceId, { serviceId, unitId, name })];
  }
};

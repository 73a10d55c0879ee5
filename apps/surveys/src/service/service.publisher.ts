import { announce, serviceRegisteredV1, type Announcement } from '@kinerja/contracts';
import type { ServiceEvent } from '@kinerja/surveys-domain';

export const announceService = ({ type, data }: ServiceEvent): readonly Announcement[] => {
  switch (type) {
    case 'ServiceRegistered':
      return [
        announce(serviceRegisteredV1, data.serviceId, {
          serviceId: data.serviceId,
          unitId: data.unitId,
          name: data.name,
        }),
      ];
  }
};

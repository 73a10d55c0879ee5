import { handlerFor, type CommandLog } from '@kinerja/commands';
import { serviceDecider, serviceNameKey, type ServiceEvent } from '@kinerja/surveys-domain';
import { announceService } from './service.publisher';

const nameOf = ({ data }: ServiceEvent) => ({ scope: 'service-name', key: serviceNameKey(data.unitId, data.name) });

export const serviceHandler = (store: CommandLog) =>
  handlerFor(serviceDecider, store, ({ serviceId }) => `service-${serviceId}`, {
    publish: announceService,
    reserve: (event) => ({ take: [nameOf(event)] }),
    whenReserved: (_scope, key) => ({ code: 'service.name-taken', name: key.slice(key.indexOf(':') + 1) }),
  });
export type ServiceHandler = ReturnType<typeof serviceHandler>;

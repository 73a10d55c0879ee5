import { handlerFor, type CommandLog } from '@kinerja/commands';
import { serviceDecider, serviceNameKey, type ServiceId } from '@kinerja/surveys-domain';
import { announceService } from './service.publisher';

export const serviceHandler = (store: CommandLog) =>
  handlerFor(serviceDecider, store, ({ serviceId }: Readonly<{ serviceId: ServiceId }>) => `service-${serviceId}`, {
    publish: announceService,
    reserve: ({ data: { unitId, name } }) => ({ take: [{ scope: 'service-name', key: serviceNameKey(unitId, name) }] }),
    whenReserved: (_scope, key) => ({ code: 'service.name-taken', name: key.slice(key.indexOf(':') + 1) }),
  });
export type ServiceHandler = ReturnType<typeof serviceHandler>;

import { handlerFor, type CommandLog } from '@kinerja/commands';
import { serviceAccountDecider, type ServiceAccountEvent, type ServiceAccountId } from '@kinerja/identity-domain';

export type ServiceAccountHandler = ReturnType<typeof serviceAccountHandler>;

const named = (name: string) => [{ scope: 'service-account-name', key: name.toLowerCase() }];

/** Rules IDN-220 and IDN-222: the trail tells service accounts apart by their names, and what was signed by its key, for ever. */
const reserve = (event: ServiceAccountEvent) => {
  if (event.type === 'ServiceAccountRegistered') return { take: named(event.data.name) };
  if (event.type === 'ServiceAccessGranted')
    return event.data.key ? { take: [{ scope: 'service-key', key: event.data.key.kid }] } : {};
  return event.type === 'ServiceAccountEnded' ? { release: named(event.data.name) } : {};
};

export const serviceAccountHandler = (store: CommandLog) =>
  handlerFor(
    serviceAccountDecider,
    store,
    ({ serviceAccountId }: Readonly<{ serviceAccountId: ServiceAccountId }>) => `service-account-${serviceAccountId}`,
    {
      reserve,
      whenReserved: (scope) => ({
        code: scope === 'service-key' ? 'service-account.key-elsewhere' : 'service-account.name-taken',
      }),
    },
  );

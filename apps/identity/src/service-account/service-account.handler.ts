import { handlerFor, type CommandLog } from '@kinerja/commands';
import { serviceAccountDecider, type ServiceAccountEvent, type ServiceAccountId } from '@kinerja/identity-domain';

export type ServiceAccountHandler = ReturnType<typeof serviceAccountHandler>;

const named = (name: string) => [{ scope: 'service-account-name', key: name.toLowerCase() }];

/** Rule IDN-220: the trail tells service accounts apart by their names. */
const reserve = (event: ServiceAccountEvent) => {
  if (event.type === 'ServiceAccountRegistered') return { take: named(event.data.name) };
  return event.type === 'ServiceAccountEnded' ? { release: named(event.data.name) } : {};
};

export const serviceAccountHandler = (store: CommandLog) =>
  handlerFor(
    serviceAccountDecider,
    store,
    ({ serviceAccountId }: Readonly<{ serviceAccountId: ServiceAccountId }>) => `service-account-${serviceAccountId}`,
    { reserve, whenReserved: () => ({ code: 'service-account.name-taken' }) },
  );

import { BusServer, connectBus, topicsOf, type Alarm } from '@kinerja/messaging';
import type { Sample } from '@kinerja/telemetry';
import type { INestApplication } from '@nestjs/common';
import type { Logger } from 'pino';
import { ReactionTracing } from '../commands/reaction-tracing.interceptor';
import type { Instruments } from './instruments';
import type { BusSource, ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import type { ServiceParts } from './service-runtime';
import type { ShellVitals } from './shell-vitals';

type Listening = Readonly<{ drivers: ServiceDrivers; log: Logger; instruments: Instruments; vitals: ShellVitals }>;

const alarmTo =
  ({ log, instruments: { metrics } }: Listening) =>
  (alarm: Alarm): void => {
    log.error(alarm, `messages: ${alarm.kind}`);
    if (alarm.kind === 'refused') metrics.refused(alarm.consumer, alarm.reason);
  };

const lagOf = (server: BusServer) => async (): Promise<readonly Sample[]> =>
  (await server.lag()).map(({ topic, messages }) => ({
    labels: { consumer: server.consumer, topic },
    value: messages,
  }));

const sourcesOf = (
  { hears }: ServiceDefinition,
  { settings }: ServiceParts,
  { bus, sources }: ServiceDrivers,
): readonly BusSource[] => sources ?? (bus ? [{ bus, topics: topicsOf(settings.agency, hears) }] : []);

/** Lets the service's `@EventPattern` methods hear the bus; nothing to connect where it hears nothing. */
export const connectToBus = (
  app: INestApplication,
  definition: ServiceDefinition,
  parts: ServiceParts,
  listening: Listening,
): BusServer | undefined => {
  const { name, hears } = definition;
  const sources = sourcesOf(definition, parts, listening.drivers);
  if (hears.length === 0 || sources.length === 0) return undefined;
  const { log, drivers, instruments, vitals } = listening;
  const server = new BusServer({
    ...{ consumer: name, pool: parts.pool, hears, sources, alarm: alarmTo(listening) },
    onFailure: (error) => log.warn({ err: error }, 'parked keys are tried again later'),
    onFatal: (error) => {
      log.fatal({ err: error }, 'the bus consumer has given up');
      drivers.onFatal?.(error);
    },
  });
  vitals.add(() => ({ name: 'bus consumer', ...server.health() }));
  instruments.metrics.ask('kinerja_consumer_lag_messages', lagOf(server));
  connectBus(app, server, [new ReactionTracing(name, instruments.tracing)]);
  return server;
};

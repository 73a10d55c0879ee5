import { BusServer, connectBus, gated, IncarnationGate, topicsOf, type Alarm } from '@kinerja/messaging';
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

const alarmTo = ({ log, instruments: { metrics } }: Listening, consumer: string) => {
  const countRefusal = metrics.refusalsOf(consumer);
  return (alarm: Alarm): void => {
    log.error(alarm, `messages: ${alarm.kind}`);
    if (alarm.kind === 'refused') countRefusal();
  };
};

const lagOf = (server: BusServer) => async (): Promise<readonly Sample[]> =>
  (await server.lag()).map(({ topic, messages }) => ({
    labels: { consumer: server.consumer, topic },
    value: messages,
  }));

/** Nothing of a publisher that lost what was heard of it is worked in before an operator has decided. */
const behindGate = (sources: readonly BusSource[], { pool }: ServiceParts, consumer: string, { log }: Listening) => {
  const onRestored = (restored: object): void => log.error(restored, 'a publisher was restored to an older point');
  const gate = new IncarnationGate({ pool, consumer, onRestored });
  return sources.map(({ bus, topics }) => ({ bus: gated(bus, gate), topics }));
};

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
  const heard = sourcesOf(definition, parts, listening.drivers);
  if (hears.length === 0 || heard.length === 0) return undefined;
  const sources = behindGate(heard, parts, name, listening);
  const { log, drivers, instruments, vitals } = listening;
  const server = new BusServer({
    ...{ consumer: name, pool: parts.pool, hears, sources, alarm: alarmTo(listening, name) },
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

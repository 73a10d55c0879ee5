import { BusServer, connectBus, topicsOf, type Alarm } from '@kinerja/messaging';
import type { INestApplication } from '@nestjs/common';
import type { Logger } from 'pino';
import { ReactionTracing } from '../commands/reaction-tracing.interceptor';
import type { Instruments } from './instruments';
import type { BusSource, ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import type { ServiceParts } from './service-runtime';

type Listening = Readonly<{ drivers: ServiceDrivers; log: Logger; instruments: Instruments }>;

const alarmTo =
  ({ log }: Listening) =>
  (alarm: Alarm): void =>
    log.error(alarm, `messages: ${alarm.kind}`);

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
  const server = new BusServer({ consumer: name, pool: parts.pool, hears, sources, alarm: alarmTo(listening) });
  connectBus(app, server, [new ReactionTracing(name, listening.instruments.tracing)]);
  return server;
};

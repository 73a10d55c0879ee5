import { BusServer, connectBus, topicsOf, type Alarm } from '@kinerja/messaging';
import type { INestApplication } from '@nestjs/common';
import type { Logger } from 'pino';
import type { BusSource, ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import type { ServiceParts } from './service-runtime';

const alarmTo =
  (log: Logger) =>
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
  { drivers, log }: Readonly<{ drivers: ServiceDrivers; log: Logger }>,
): BusServer | undefined => {
  const { name, hears } = definition;
  const sources = sourcesOf(definition, parts, drivers);
  if (hears.length === 0 || sources.length === 0) return undefined;
  const server = new BusServer({ consumer: name, pool: parts.pool, hears, sources, alarm: alarmTo(log) });
  connectBus(app, server);
  return server;
};

import { outboxReader, type Bus, type EmbeddedBus } from '@kinerja/messaging';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Vitals } from '../http/health.controller';
import { httpApp } from '../http/http-app';
import { openApiOf } from '../http/open-api';
import type { ServiceSettings } from '../settings/service-settings';
import { connectToBus } from './bus-connection';
import { systemClock } from './clock';
import { closeInOrder } from './close-in-order';
import { openLog } from './log';
import { migrateService } from './migrate-service';
import { openParts } from './open-parts';
import type { ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import { runtimeOf, type ServiceParts, type ServiceRuntime } from './service-runtime';
import { serviceStatus, type ServiceStatus } from './service-status';

export type RunningService = Readonly<{
  name: string;
  /** `http://127.0.0.1:41001` */
  url: string;
  runtime: ServiceRuntime;
  status: () => Promise<ServiceStatus>;
  /** Takes no new work, finishes what is under way, closes connections last. A second call does nothing more. */
  close: () => Promise<void>;
}>;

const isEmbedded = (bus: Bus): bus is EmbeddedBus => 'addPublisher' in bus;

const publish = ({ name }: ServiceDefinition, { settings, pool, store }: ServiceParts, bus: Bus | undefined): void => {
  if (!bus || !isEmbedded(bus)) return;
  const outbox = outboxReader(pool, (wake) => store.onAppend(wake));
  bus.addPublisher({ agency: settings.agency, service: name }, outbox);
};

/** Readiness and status; the OpenAPI text is there once the application is. */
class ShellVitals implements Vitals {
  ready = false;
  openApi: () => string = () => '{}';

  constructor(readonly status: () => Promise<ServiceStatus>) {}

  isReady(): boolean {
    return this.ready;
  }
}

type Started = Readonly<{ app: NestFastifyApplication; vitals: ShellVitals; close: () => Promise<void> }>;

const serve = async (
  definition: ServiceDefinition,
  parts: ServiceParts,
  drivers: ServiceDrivers,
  log: Logger,
): Promise<Started> => {
  const vitals = new ShellVitals(() => serviceStatus(definition.name, parts));
  const app = await httpApp(definition, runtimeOf(parts), vitals, log);
  const server = connectToBus(app, definition, parts, { drivers, log });
  await app.listen(parts.settings.port ?? 0, parts.settings.host ?? '127.0.0.1');
  vitals.openApi = openApiOf(app, definition.name);
  publish(definition, parts, drivers.bus);
  await app.startAllMicroservices();
  return { app, vitals, close: closeInOrder({ app, server, parts, notReady: () => (vitals.ready = false) }) };
};

/**
 * Migrates, opens the log, catches the projections up, serves HTTP and hears the bus. Ready when it resolves.
 * @throws the cause when any of that fails; what was opened until then is closed again.
 */
export const startService = async (
  definition: ServiceDefinition,
  settings: ServiceSettings,
  drivers: ServiceDrivers = {},
): Promise<RunningService> => {
  const log = openLog(definition.name, settings.agency, settings.logLevel ?? 'warn');
  await migrateService(definition, settings);
  const parts = await openParts({ definition, settings, clock: drivers.clock ?? systemClock, log });
  await parts.projections.start();
  const { app, vitals, close } = await serve(definition, parts, drivers, log);
  vitals.ready = true;
  const url = await app.getUrl();
  return { name: definition.name, url, runtime: runtimeOf(parts), status: vitals.status, close };
};

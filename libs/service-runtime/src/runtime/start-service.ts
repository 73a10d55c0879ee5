import { systemClock } from '@kinerja/clock';
import { servedRoutes, type ServedRoute, openApiOf, type ServiceDocument } from '@kinerja/http-edge';
import { openLog } from '@kinerja/diagnostics';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { httpApp } from '../http/http-app';
import type { ServiceSettings } from '../settings/service-settings';
import { connectToBus, readHistory } from './bus-connection';
import { tracedWork } from '../tracing/traced-reactions';
import { Closing } from './closing';
import { requirePrepared } from './migrate-service';
import type { ReactionRunner } from '@kinerja/processes';
import { offerProcesses, reactionsOf, type WorkPorts } from './own-work';
import { instrumentsOf, type Instruments } from '@kinerja/telemetry';
import { openParts } from './open-parts';
import type { ComposedRuntime } from './parts';
import { feedOf, publishOn, type Publishing } from './outgoing';
import { askGauges } from './service-gauges';
import { databaseCheck, projectionsCheck, reactionsCheck } from './service-checks';
import type { ServiceDefinition } from './service-definition';
import { driversOf, type ServiceDrivers } from './service-drivers';
import type { ServiceRuntime } from './service-runtime';
import { serviceStatus, type ServiceStatus } from './service-status';
import { ShellOperator } from './shell-operator';
import { ShellVitals } from './shell-vitals';
import { witnessingOf } from '@kinerja/log-witness';

export type RunningService = Readonly<{
  name: string;
  /** `http://127.0.0.1:41001` */
  url: string;
  runtime: ServiceRuntime;
  status: () => Promise<ServiceStatus>;
  openApi: () => ServiceDocument;
  /** Every route, those that no document shows included. */
  routes: readonly ServedRoute[];
  /** Takes no new work, finishes what is under way, closes connections last. A second call does nothing more. */
  close: () => Promise<void>;
}>;

type Starting = Readonly<{
  definition: ServiceDefinition;
  settings: ServiceSettings;
  drivers: ServiceDrivers;
  log: Logger;
  instruments: Instruments;
  closing: Closing;
}>;

const open = async ({
  definition,
  settings,
  drivers,
  log,
  instruments,
  closing,
}: Starting): Promise<ComposedRuntime> => {
  await requirePrepared(definition, settings);
  const parts = await openParts({ definition, settings, clock: drivers.clock ?? systemClock, log, instruments });
  closing.first(() => parts.pool.end());
  closing.first(() => parts.dataSource.destroy());
  closing.first(() => parts.store.close());
  closing.first(() => parts.projections.stop());
  await parts.projections.start();
  return { ...parts, parts: definition.parts.compose(parts) };
};

const vitalsOf = (
  { definition, instruments: { metrics } }: Starting,
  runtime: ServiceRuntime,
  publishing: Publishing,
  reactions: ReactionRunner,
): ShellVitals => {
  const checks = [databaseCheck(runtime.pool), projectionsCheck(runtime.projections), reactionsCheck(reactions)];
  const status = (): Promise<ServiceStatus> => serviceStatus(definition.name, runtime, reactions);
  const vitals = new ShellVitals({ status, metrics: () => metrics.text(), checks });
  askGauges(metrics, { parts: runtime, publishing, checks: () => vitals.checks() });
  return vitals;
};

/** Checkpoints of the log, and the centre's word for them. */
const watchLog = ({ definition, settings, log, closing }: Starting, { pool, clock }: ServiceRuntime): void => {
  const witnessing = witnessingOf({ service: definition.name, settings, pool, clock, log });
  witnessing?.start();
  closing.first(() => witnessing?.stop());
};

const workPortsOf = ({ definition, log, instruments }: Starting): WorkPorts => ({
  log,
  around: tracedWork(definition.name, instruments.tracing),
});

/** Kept as text once it is asked for. */
const openApiText = (openApi: () => ServiceDocument): (() => string) => {
  let text: string | undefined;
  return () => (text ??= JSON.stringify(openApi().document));
};

/** Closing goes the other way round: no reactions, not ready, no messages, no waiting feed, no jobs, no requests, and then the relay. */
const serve = async (
  starting: Starting,
  runtime: ComposedRuntime,
  reactions: ReactionRunner,
): Promise<Readonly<{ app: NestFastifyApplication; status: () => Promise<ServiceStatus> }>> => {
  const { definition, settings, drivers, log, instruments, closing } = starting;
  const { name } = definition;
  const publishing = publishOn(drivers.bus, { service: name, parts: runtime, log });
  closing.first(() => publishing.stop());
  const vitals = vitalsOf(starting, runtime, publishing, reactions);
  const feed = feedOf(name, runtime);
  const operator = new ShellOperator(name, runtime);
  const app = await httpApp(definition, runtime, { vitals, feed, operator }, { log, instruments });
  closing.first(() => app.close());
  closing.first(() => runtime.jobs.close());
  closing.first(() => feed?.publisher.close());
  const consumer = connectToBus(definition, runtime, { drivers, log, instruments, vitals });
  operator.hears(consumer);
  closing.first(() => consumer?.close());
  closing.first(() => vitals.leave());
  await app.listen(settings.port ?? 0, settings.host ?? '127.0.0.1');
  // Before anybody asks them: messages, work and requests would take an empty table for the truth.
  await runtime.projections.filled();
  await readHistory(definition, runtime, { drivers, vitals });
  offerProcesses(definition, runtime, workPortsOf(starting));
  await consumer?.start();
  vitals.enter(openApiText(openApiOf(app, name)));
  watchLog(starting, runtime);
  return { app, status: vitals.status };
};

/**
 * Opens the log, catches the projections up, serves HTTP and hears the bus. Ready when it resolves.
 * @throws RouteWithoutPolicy, NotPrepared when `migrateService` of this release was not run before, the cause when any of that fails; what was opened until then is closed again.
 */
export const startService = async (
  definition: ServiceDefinition,
  settings: ServiceSettings,
  drivers: ServiceDrivers = {},
): Promise<RunningService> => {
  const instruments = instrumentsOf(definition.name, settings);
  const log = openLog({
    service: definition.name,
    agency: settings.agency,
    level: settings.logLevel ?? 'warn',
    ids: () => instruments.tracing.ids(),
  });
  const closing = new Closing();
  closing.first(() => instruments.tracing.close());
  const starting = { definition, settings, drivers: driversOf(drivers, settings, log), log, instruments, closing };
  try {
    const runtime = await open(starting);
    const reactions = reactionsOf(definition, runtime, workPortsOf(starting));
    const { app, status } = await serve(starting, runtime, reactions);
    closing.first(() => reactions.stop());
    reactions.start();
    const openApi = openApiOf(app, definition.name);
    const shown = { openApi, routes: servedRoutes(app, definition.name) };
    const url = await app.getUrl();
    return { name: definition.name, url, runtime, status, ...shown, close: () => closing.close() };
  } catch (error) {
    await closing.close().catch((failed: unknown) => log.warn({ err: failed }, 'closing after a failed start'));
    throw error;
  }
};

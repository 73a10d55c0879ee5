import { readTablesOf } from '@kinerja/database';
import {
  BusConsumer,
  declaredHandlers,
  gated,
  HistoryReader,
  IncarnationGate,
  preparedBy,
  startReactions,
  topicsOf,
  type Alarm,
  type Handlers,
} from '@kinerja/messaging';
import type { Sample, Instruments } from '@kinerja/telemetry';
import type { Logger } from 'pino';
import { tracedReactions } from '../tracing/traced-reactions';
import type { BusSource, ServiceDefinition } from './service-definition';
import type { ComposedRuntime } from './parts';
import type { ServiceDrivers } from './service-drivers';
import type { ServiceRuntime } from './service-runtime';
import type { ShellVitals } from './shell-vitals';

type Listening = Readonly<{ drivers: ServiceDrivers; log: Logger; instruments: Instruments; vitals: ShellVitals }>;

const alarmTo = ({ log, instruments: { metrics } }: Listening, consumer: string) => {
  const countRefusal = metrics.refusalsOf(consumer);
  return (alarm: Alarm): void => {
    log.error(alarm, `messages: ${alarm.kind}`);
    if (alarm.kind === 'refused') countRefusal();
  };
};

const lagOf = (consumer: BusConsumer) => async (): Promise<readonly Sample[]> =>
  (await consumer.lag()).map(({ topic, messages }) => ({
    labels: { consumer: consumer.consumer, topic },
    value: messages,
  }));

/** Nothing of a publisher that lost what was heard of it is worked in before an operator has decided. */
const behindGate = (sources: readonly BusSource[], { pool }: ServiceRuntime, consumer: string, { log }: Listening) => {
  const onRestored = (restored: object): void => log.error(restored, 'a publisher was restored to an older point');
  const gate = new IncarnationGate({ pool, consumer, onRestored });
  return sources.map(({ bus, topics }) => ({ bus: gated(bus, gate), topics }));
};

const sourcesOf = (
  { hears }: ServiceDefinition,
  { settings }: ServiceRuntime,
  { bus, sources }: ServiceDrivers,
): readonly BusSource[] => sources ?? (bus ? [{ bus, topics: topicsOf(settings.agency, hears) }] : []);

const handlersOf = (
  { name, heard, reactions }: ServiceDefinition,
  runtime: ComposedRuntime,
  { instruments }: Listening,
): Handlers => {
  const declared = { tables: heard, reactions: startReactions(reactions, runtime) };
  return declaredHandlers(name, declared, tracedReactions(name, instruments.tracing));
};

/**
 * Fills the tables that began empty although the service has heard what they are made of. Resolves when they stand where the
 * service stands. @throws UnreadableHistory, the driver's error.
 */
export const readHistory = async (
  definition: ServiceDefinition,
  runtime: ServiceRuntime,
  { drivers, vitals }: Pick<Listening, 'drivers' | 'vitals'>,
): Promise<void> => {
  const sources = sourcesOf(definition, runtime, drivers);
  const { name, heard } = definition;
  const reader = new HistoryReader({ consumer: name, pool: runtime.pool, tables: heard, sources });
  vitals.add(() => {
    const { read, of } = reader.progress();
    return { name: 'history of new tables', ok: read >= of, detail: `read ${read} of ${of} messages` };
  });
  await reader.read();
};

/** What brings the service its messages, not yet started; undefined where it hears nothing. */
export const connectToBus = (
  definition: ServiceDefinition,
  runtime: ComposedRuntime,
  listening: Listening,
): BusConsumer | undefined => {
  const { name, hears } = definition;
  const heard = sourcesOf(definition, runtime, listening.drivers);
  if (hears.length === 0 || heard.length === 0) return undefined;
  const sources = behindGate(heard, runtime, name, listening);
  const { log, drivers, instruments, vitals } = listening;
  const consumer = new BusConsumer({
    ...{ consumer: name, pool: runtime.pool, hears, sources, alarm: alarmTo(listening, name) },
    handlers: handlersOf(definition, runtime, listening),
    fence: preparedBy(
      name,
      readTablesOf(definition.entities).map(({ path }) => path),
    ),
    onFailure: (error) => log.warn({ err: error }, 'parked keys are tried again later'),
    onFatal: (error) => {
      log.fatal({ err: error }, 'the bus consumer has given up');
      drivers.onFatal?.(error);
    },
  });
  vitals.add(() => ({ name: 'bus consumer', ...consumer.health() }));
  instruments.metrics.ask('kinerja_consumer_lag_messages', lagOf(consumer));
  return consumer;
};

import { endTold, errorWords } from '@kinerja/diagnostics';
import { BadSettings } from '../settings/environment';
import type { ServiceSettings } from '../settings/service-settings';
import type { ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import { startService, type RunningService } from './start-service';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Between a fatal error and the end of the process, in ms. */
const LAST_MS = 8_000;

const closeOnSignal = (service: RunningService): void => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      service.close().then(
        () => process.exit(0),
        (error: unknown) => {
          say(`${service.name} did not close cleanly: ${errorWords(error)}`);
          process.exit(1);
        },
      );
    });
};

/** A process that hears nothing is of no use: it closes what it can and ends; the supervisor starts a new one. */
const endSoon = (error: unknown, service: RunningService | undefined): void => {
  say(`ends, because the bus is heard no more: ${inWords(error)}`);
  setTimeout(() => process.exit(1), LAST_MS).unref();
  void service
    ?.close()
    .catch((failed: unknown) => say(`did not close cleanly: ${errorWords(failed)}`))
    .finally(() => process.exit(1));
};

/** What went wrong in a sentence, with a way out where there is one. */
const inWords = (error: unknown): string => {
  if (!(error instanceof Error)) return errorWords(error);
  const { code, port, address } = error as Error & { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return `port ${port ?? ''} is taken; choose another with PORT, or 0 for a free one`;
  if (code === 'ECONNREFUSED')
    return `nobody answers at ${address ?? ''}:${port ?? ''}; is PostgreSQL up (DATABASE_URL)?`;
  return errorWords(error);
};

/** Reads both, so that the faults of both are told together. @throws BadSettings */
const readAll = (
  definition: ServiceDefinition | (() => ServiceDefinition),
  settings: () => ServiceSettings,
): readonly [ServiceDefinition, ServiceSettings] => {
  const faults: string[] = [];
  const read = <T>(make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof BadSettings)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const [defined, given] = [read(() => (typeof definition === 'function' ? definition() : definition)), read(settings)];
  if (!defined || !given) throw new BadSettings(defined?.name ?? 'the service', [...new Set(faults)]);
  return [defined, given];
};

/**
 * A whole process: reads the settings, starts, closes on SIGTERM. A failure to start is one sentence and exit code 1.
 * An app with settings of its own gives a function: `runService(() => surveysService(surveysConfig(process.env)), …)`.
 */
export const runService = async (
  definition: ServiceDefinition | (() => ServiceDefinition),
  settings: () => ServiceSettings,
  drivers?: (settings: ServiceSettings) => ServiceDrivers,
): Promise<void> => {
  endTold();
  try {
    const [defined, given] = readAll(definition, settings);
    let service: RunningService | undefined;
    const onFatal = (error: unknown): void => endSoon(error, service);
    service = await startService(defined, given, { ...drivers?.(given), onFatal });
    closeOnSignal(service);
    say(`${service.name} listens on ${service.url}`);
  } catch (error) {
    say(inWords(error));
    process.exit(1);
  }
};

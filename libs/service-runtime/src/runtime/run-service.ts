import { reportUncaught, errorWords } from '@kinerja/diagnostics';
import { readSettings, type SettingValues } from '@kinerja/settings';
import { serviceSettings } from '../settings/from-environment';
import type { ServiceSettings } from '../settings/service-settings';
import type { shellSettings, ShellValues } from '../settings/shell-settings';
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

/** A service as a process of its own: all that it can be told, and what becomes of that. */
export type ServiceProcess<Declared extends typeof shellSettings> = Readonly<{
  name: string;
  /** `{ ...shellSettings, … }` */
  settings: Declared;
  definition: (told: SettingValues<Declared>) => ServiceDefinition;
  drivers?: (told: SettingValues<Declared>, shell: ServiceSettings) => ServiceDrivers;
}>;

/**
 * A whole process: reads the settings, starts, closes on SIGTERM. A failure to start is one sentence and exit code 1; faults of the
 * settings are told together: `runService({ name: 'surveys', settings: surveysSettings, definition: surveysService })`.
 */
export const runService = async <Declared extends typeof shellSettings>({
  name,
  settings,
  definition,
  drivers,
}: ServiceProcess<Declared>): Promise<void> => {
  reportUncaught();
  try {
    const told = readSettings(name, settings, process.env);
    const shell = serviceSettings(name, told as ShellValues);
    let service: RunningService | undefined;
    const onFatal = (error: unknown): void => endSoon(error, service);
    service = await startService(definition(told), shell, { ...drivers?.(told, shell), onFatal });
    closeOnSignal(service);
    say(`${service.name} listens on ${service.url}`);
  } catch (error) {
    say(inWords(error));
    process.exit(1);
  }
};

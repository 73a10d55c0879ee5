import type { ServiceSettings } from '../settings/service-settings';
import type { ServiceDefinition } from './service-definition';
import type { ServiceDrivers } from './service-drivers';
import { startService, type RunningService } from './start-service';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const closeOnSignal = (service: RunningService): void => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      service.close().then(
        () => process.exit(0),
        (error: unknown) => {
          say(`${service.name} did not close cleanly: ${String(error)}`);
          process.exit(1);
        },
      );
    });
};

/** A whole process: reads the settings, starts, closes on SIGTERM. A failure to start is one sentence and exit code 1. */
export const runService = async (
  definition: ServiceDefinition,
  settings: () => ServiceSettings,
  drivers?: (settings: ServiceSettings) => ServiceDrivers,
): Promise<void> => {
  try {
    const read = settings();
    const service = await startService(definition, read, drivers?.(read));
    closeOnSignal(service);
    say(`${service.name} listens on ${service.url}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};

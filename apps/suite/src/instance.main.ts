import 'reflect-metadata';
import { reportUncaught, errorText, errorWords } from '@kinerja/diagnostics';
import { startInstance, type RunningInstance } from './instance/start-instance';
import type { FromChild, ToChild } from './processes/instance-settings';

reportUncaught();

const tell = (message: FromChild): void => void process.send?.(message);

let running: Promise<RunningInstance> | undefined;

const end = async (): Promise<void> => {
  try {
    await (await running)?.stop();
  } finally {
    process.exit(0);
  }
};

process.on('message', (message: ToChild) => {
  if ('stop' in message) return void end();
  running = startInstance(message.start);
  running.then(
    ({ url }) => tell({ ready: { url } }),
    (error: unknown) => {
      process.stderr.write(`${errorText(error)}\n`);
      tell({ failed: errorWords(error) });
      process.exit(1);
    },
  );
});
// The main process is gone: an instance without its front door ends as well.
process.on('disconnect', () => void end());
// Ctrl-C reaches the whole group; the main process says when to stop.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

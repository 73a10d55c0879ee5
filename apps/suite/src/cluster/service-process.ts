import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorWords } from '@kinerja/diagnostics';
import { CannotStart, type Home } from '@kinerja/installation';
import { faultPointFor } from '../processes/fault-rig';
import { KeptProcess } from '../processes/kept-process';
import { environmentIn, type ProcessSettings } from './process-environment';
import type { ProcessRegistry } from './process-registry';
import type { ProcessKind } from './running-process';

/** One file of each service and gateway, as it was built. */
const PROCESSES = join(__dirname, '..', '..', '..', '..', 'processes');
const WITH_SUPERVISOR = join(__dirname, 'with-supervisor.js');
const ASK_EVERY_MS = 100;
const PATIENCE_MS = 120_000;

export type ServiceProcess = Readonly<{
  instance: string;
  /** The app: `planning`, `gateway`. */
  app: string;
  kind: ProcessKind;
  port: number;
  /** Where a gateway tells `/metrics`. */
  metricsPort?: number;
  /** MB that its old objects may take. */
  heap: number;
  /** Answers 200 when the process serves: `/readyz`. */
  ready: string;
  settings: ProcessSettings;
}>;

type Around = Readonly<{ home: Home; registry: ProcessRegistry; say: (line: string) => void }>;

const answers = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
};

/** One that does not get ready in time hangs, and is ended so that the next may. */
const untilAnswers = async (url: string, child: ChildProcess, over: AbortSignal): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  while (!over.aborted && !(await answers(url))) {
    if (Date.now() > until) child.kill('SIGKILL');
    await pause(ASK_EVERY_MS);
  }
};

const logOf = (home: Home, name: string): string => join(home.logs, `${name.replace('/', '-')}.log`);

/** The first start of a process. @throws CannotStart with the end of its log. */
export const firstStart = async (process: KeptProcess, home: Home): Promise<void> => {
  try {
    await process.start();
  } catch (error) {
    const log = logOf(home, process.name);
    const words = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
    throw new CannotStart(`${errorWords(error)}. The end of ${log}:\n${words}`);
  }
};

/** Apart from the terminal, whose Ctrl-C is for the main process alone; that one gone, the channel tells. */
const launch = ({ instance, app, port, metricsPort, heap, settings }: ServiceProcess, home: Home): ChildProcess => {
  const name = `${instance}/${app}`;
  const folder = home.path(`instances/${instance}/run/${app}`);
  const portName = app === 'gateway' ? 'KINERJA_PORT' : 'PORT';
  const ports = { [portName]: String(port), ...(metricsPort && { KINERJA_METRICS_PORT: String(metricsPort) }) };
  const env = { ...environmentIn(folder, settings), ...faultPointFor(home.folder, name), ...ports };
  const log = openSync(logOf(home, name), 'a', 0o600);
  const execArgv = [`--max-old-space-size=${heap}`, '--max-semi-space-size=2', '-r', WITH_SUPERVISOR];
  const child = fork(join(PROCESSES, `${app}.js`), [], {
    execArgv,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
};

/** One service of an instance, or its gateway, as a process of its own. */
export const serviceProcess = (process: ServiceProcess, { home, registry, say }: Around): KeptProcess => {
  const { instance, app, kind, port, metricsPort, ready } = process;
  const ports = { port, ...(metricsPort !== undefined && { metricsPort }) };
  const name = `${instance}/${app}`;
  const kept: KeptProcess = new KeptProcess({
    name,
    launch: () => launch(process, home),
    untilReady: (child, over) => untilAnswers(`http://127.0.0.1:${port}${ready}`, child, over),
    askToEnd: (child) => child.kill('SIGTERM'),
    onChange: () => registry.note({ name, kind, instance, pid: kept.pid, ...ports }),
    say,
  });
  return kept;
};

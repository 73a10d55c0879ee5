import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Edition } from '@kinerja/installation';
import { compiled, writeWhole } from '@kinerja/tooling';
import { isAlive, SeenProcesses, signal } from './process-table';
import { clusterProcesses, embeddedProcesses, type RunningProcess } from './running-process';

const READY_MS = 240_000;
const END_MS = 60_000;
const PROGRAMS: Readonly<Record<Edition, string>> = {
  embedded: 'apps/suite/src/main.js',
  distributed: 'apps/suite/src/cluster.main.js',
};

const within = <Result>(promise: Promise<Result>, ms: number, what: string): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(what)), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Resolves when the line `ready <address>` was said. */
const readyLine = (output: Readable): Promise<void> =>
  new Promise((resolve) =>
    createInterface({ input: output }).on('line', (line) => line.startsWith('ready ') && resolve()),
  );

export type SystemOptions = Readonly<{
  home: string;
  edition: Edition;
  /** Codes of the city's agencies, all without people. */
  agencies: readonly string[];
  port: number;
}>;

type Supervisor = Readonly<{ pid: number; child: ChildProcess; ended: Promise<unknown> }>;

/** The system under test in either edition: its supervisor, its processes by name, and how to bring it up and down. */
export class System {
  readonly home: string;
  readonly edition: Edition;
  readonly agencies: readonly string[];
  readonly url: string;
  private readonly port: number;
  private readonly seen = new SeenProcesses();
  private started: Supervisor | undefined;

  constructor({ home, edition, agencies, port }: SystemOptions) {
    this.home = home;
    this.edition = edition;
    this.agencies = agencies;
    this.port = port;
    this.url = `http://localhost:${port}`;
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeWhole(join(home, 'edition.json'), { edition });
    const zone = 'WITA';
    const known = agencies.map((code) => ({ code, name: `Dinas Percontohan ${code}`, zone, people: 0 }));
    writeWhole(join(home, 'city.json'), { name: 'Kota Contoh', zone, agencies: known });
  }

  /** Resolves when the system says it is ready. @throws Error with its last words when it ends before. */
  async start(): Promise<void> {
    const args = [compiled(PROGRAMS[this.edition]), '--home', this.home, '--port', String(this.port)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const { pid } = child;
    if (pid === undefined) throw new Error('the system could not be started');
    const ended = once(child, 'exit');
    this.started = { pid, child, ended };
    this.seen.note([{ pid, name: 'supervisor' }]);
    const log = createWriteStream(join(this.home, 'supervisor.log'), { flags: 'a' });
    child.stderr.pipe(log, { end: false });
    child.stdout.pipe(log, { end: false });
    const died = ended.then(([code, cause]: readonly unknown[]) => {
      const words = `the system ended before it was ready (${String(cause ?? code)})`;
      throw new Error(`${words}; see ${this.home}/supervisor.log`);
    });
    died.catch(() => undefined);
    const ready = Promise.race([readyLine(child.stdout), died]);
    await within(ready, READY_MS, `the system is not ready after ${READY_MS / 1000} s`);
    this.seen.note(this.processes);
  }

  /** The process that was started last. @throws Error before the first start. */
  get supervisor(): RunningProcess {
    if (this.started === undefined) throw new Error('the system was never started');
    return { name: 'supervisor', kind: 'supervisor', instance: '*', pid: this.started.pid };
  }

  get isUp(): boolean {
    return isAlive(this.supervisor.pid);
  }

  /** What runs now, without the supervisor. */
  get processes(): readonly RunningProcess[] {
    const { pid: supervisor } = this.supervisor;
    const listed =
      this.edition === 'distributed' ? clusterProcesses(this.home) : embeddedProcesses(this.home, supervisor);
    const ours = listed.filter(({ pid }) => pid !== supervisor);
    this.seen.note(ours);
    return ours;
  }

  process(name: string): RunningProcess | undefined {
    return name === 'supervisor' ? this.supervisor : this.processes.find((one) => one.name === name);
  }

  /** Ends it as Ctrl-C would, then whatever of its processes is left; answers the names of those. */
  async stop(): Promise<readonly string[]> {
    for (const { pid } of this.seen.alive) signal(pid, 'SIGCONT');
    if (this.started && this.isUp) {
      signal(this.started.pid, 'SIGTERM');
      await within(this.started.ended, END_MS, 'the system does not end').catch(() => undefined);
    }
    return this.seen.endAll();
  }
}

// The system under test in either edition: its supervisor, its processes by name, and how to bring it up and down.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { built, entry } from './built.mjs';
import { writeWhole } from './files.mjs';
import { childrenOf, commandLineOf, isAlive, SeenProcesses, signal } from './process-table.mjs';

const READY_MS = 240_000;
const END_MS = 60_000;
const PROGRAMS = { embedded: 'apps/suite/src/main.js', distributed: 'apps/suite/src/cluster.main.js' };

export const freePort = () => built('libs/local-process/index.js').freePort();

const numberIn = (file, line = 0) => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[line]) : 0);
export const jsonIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** The embedded edition has no list of its processes: they are the children of the suite and the server in its folder. */
const embeddedProcesses = (home, supervisor) => {
  const pidFile = join(home, 'postgres', 'data', 'postmaster.pid');
  const postgres = numberIn(pidFile);
  const instances = childrenOf(supervisor)
    .filter((pid) => pid !== postgres)
    .map((pid) => ({ pid, code: commandLineOf(pid).at(-1) }))
    .filter(({ code }) => /^[a-z][a-z0-9]+$/.test(code ?? ''))
    .map(({ pid, code }) => ({ name: code, kind: 'instance', instance: code, pid }));
  const server = { name: 'postgres', kind: 'postgres', instance: '*', pid: postgres, port: numberIn(pidFile, 3) };
  return postgres ? [...instances, server] : instances;
};

const within = (promise, ms, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(what)), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

export class System {
  #child;
  #ended;
  seen = new SeenProcesses();

  /** `agencies`: codes of the city's agencies, all without people. */
  constructor({ home, edition, agencies, port }) {
    Object.assign(this, { home, edition, agencies, port, url: `http://localhost:${port}` });
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeWhole(join(home, 'edition.json'), { edition });
    const zone = 'WITA';
    const known = agencies.map((code) => ({ code, name: `Dinas Percontohan ${code}`, zone, people: 0 }));
    writeWhole(join(home, 'city.json'), { name: 'Kota Contoh', zone, agencies: known });
  }

  /** Resolves when the system says it is ready. @throws Error with its last words when it ends before. */
  async start() {
    const args = [entry(PROGRAMS[this.edition]), '--home', this.home, '--port', String(this.port)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.#child = child;
    this.#ended = once(child, 'exit');
    this.seen.note([{ pid: child.pid, name: 'supervisor' }]);
    const log = createWriteStream(join(this.home, 'supervisor.log'), { flags: 'a' });
    child.stderr.pipe(log, { end: false });
    child.stdout.pipe(log, { end: false });
    const ready = new Promise((resolve) =>
      createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('ready ') && resolve()),
    );
    const died = this.#ended.then(([code, cause]) => {
      throw new Error(`the system ended before it was ready (${cause ?? code}); see ${this.home}/supervisor.log`);
    });
    died.catch(() => undefined);
    await within(Promise.race([ready, died]), READY_MS, `the system is not ready after ${READY_MS / 1000} s`);
    this.seen.note(this.processes);
  }

  get supervisor() {
    return { name: 'supervisor', kind: 'supervisor', instance: '*', pid: this.#child.pid };
  }

  get isUp() {
    return isAlive(this.#child.pid);
  }

  /** What runs now: [{name, kind, instance, pid, port}]. */
  get processes() {
    const distributed = this.edition === 'distributed';
    const listed = distributed
      ? (jsonIn(join(this.home, 'cluster.json'))?.processes ?? [])
      : embeddedProcesses(this.home, this.#child.pid);
    const ours = listed.filter(({ kind, pid }) => kind !== 'door' && pid !== this.#child.pid);
    this.seen.note(ours);
    return ours;
  }

  process(name) {
    return name === 'supervisor' ? this.supervisor : this.processes.find((one) => one.name === name);
  }

  /** Ends it as Ctrl-C would, then whatever of its processes is left; answers the names of those. */
  async stop() {
    for (const { pid } of this.seen.alive) signal(pid, 'SIGCONT');
    if (this.#child && this.isUp) {
      signal(this.#child.pid, 'SIGTERM');
      await within(this.#ended, END_MS, 'the system does not end').catch(() => undefined);
    }
    return this.seen.endAll();
  }
}

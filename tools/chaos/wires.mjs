// The wires between the servers, each through a proxy of the rig, and what can go wrong on them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files.mjs';
import { Proxy } from './proxy.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Troubles by name: what is spoilt for how many milliseconds; `cut` resets what is open. */
export const TROUBLES = {
  late: { toxics: { latencyMs: 60, jitterMs: 120 }, ms: 6_000 },
  thin: { toxics: { bytesPerSecond: 40_000 }, ms: 5_000 },
  cut: { toxics: {}, ms: 0, cut: true },
  down: { toxics: { refuse: true }, ms: 5_000, cut: true },
  'black hole': { toxics: { swallow: 'both' }, ms: 8_000 },
  'half open (up)': { toxics: { swallow: 'up' }, ms: 6_000 },
  'half open (down)': { toxics: { swallow: 'down' }, ms: 6_000 },
  // Not towards PostgreSQL: without TLS a flipped bit in a text may be stored.
  corrupt: { toxics: { corrupt: 0.05 }, ms: 5_000, never: 'postgres' },
  'reset in mid-dialogue': { toxics: { resetAfterBytes: 9_000 }, ms: 4_000 },
  'commit answer lost': { toxics: { loseAnswerTo: 'log.commit' }, ms: 6_000, only: 'postgres' },
};

const kindsFor = (name) =>
  Object.keys(TROUBLES).filter((kind) => {
    const { only = '', never } = TROUBLES[kind];
    return name.startsWith(only) && !(never && name.startsWith(never));
  });

/** A second program cannot ask a server that is starting; the file of its folder names the port it has now. */
const postmasterPort = (folder) => {
  const file = join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : undefined;
};

const upstreamOf = (system, name) => {
  const [kind, whose] = name.split('/');
  const { home, edition } = system;
  if (kind === 'postgres')
    return () =>
      postmasterPort(edition === 'embedded' ? join(home, 'postgres') : join(home, 'instances', whose, 'postgres'));
  const process = kind === 'kafka' ? `kafka/${whose}` : `${whose}/${kind}`;
  return () => system.process(process)?.port;
};

export class Wires {
  #proxies = new Map();

  /** Opens a proxy before each server named and tells the system, which reads it when it starts. */
  static async open(system, names, random) {
    const wires = new Wires();
    for (const name of names) wires.#proxies.set(name, await Proxy.open(upstreamOf(system, name), { random }));
    const ports = Object.fromEntries([...wires.#proxies].map(([name, { port }]) => [name, port]));
    writeWhole(join(system.home, 'through.json'), ports);
    return wires;
  }

  /** Wires that carry anything: a server that the system does not send through its proxy is no target. */
  get used() {
    return [...this.#proxies].filter(([, { counts }]) => counts.connections > 0).map(([name]) => name);
  }

  counts(name) {
    return this.#proxies.get(name)?.counts;
  }

  /** Spoils one wire for a while. */
  async trouble(name, kind) {
    const proxy = this.#proxies.get(name);
    const { toxics, ms, cut } = TROUBLES[kind];
    proxy.spoil(toxics);
    if (cut) proxy.cut();
    await pause(ms);
    proxy.heal();
  }

  /** One after the other, drawn from the wires that are used. */
  async rage({ times, record, random, isStopped }) {
    for (let count = 0; count < times && !isStopped(); count += 1) {
      await pause(1_000 + random() * 4_000);
      const name = this.used[Math.floor(random() * this.used.length)];
      if (!name) continue;
      const kinds = kindsFor(name);
      const kind = kinds[count % kinds.length];
      record.note(`wire ${kind}`, name);
      await this.trouble(name, kind);
    }
  }

  heal() {
    for (const proxy of this.#proxies.values()) proxy.heal();
  }

  async close() {
    await Promise.all([...this.#proxies.values()].map((proxy) => proxy.close()));
  }
}

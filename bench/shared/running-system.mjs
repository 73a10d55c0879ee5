// A system to measure, of the distributed edition unless told otherwise: one that runs already (`--home DIR`), or one of our own for as long as it takes.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { lib } from './dist.mjs';

const { freePort } = lib('local-process');
const { System } = lib('system-under-test');
const { remove } = lib('tooling');
export const jsonIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

export const machine = () => ({
  cpus: cpus().length,
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

const runningEmbedded = (home, { pid, url }) => ({
  home,
  url,
  edition: 'embedded',
  supervisor: { pid },
  processes: [],
});

const running = (home) => {
  const door = jsonIn(join(home, 'door.json'));
  if (door) return runningEmbedded(home, door);
  const cluster = jsonIn(join(home, 'cluster.json'));
  if (!cluster?.url) throw new Error(`${home} holds no running cluster (cluster.json names no address)`);
  const { agencies } = jsonIn(join(home, 'city.json'));
  return {
    home,
    url: cluster.url,
    edition: 'distributed',
    agencies: agencies.map(({ code }) => code),
    processes: cluster.processes,
  };
};

/** `use({home, url, agencies, processes})`; our own is ended and removed afterwards. */
export const withSystem = async (home, use, edition = 'distributed') => {
  if (home) return use(running(resolve(home)));
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  const system = new System({ home: folder, edition, agencies: ['load1'], port: await freePort() });
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => void system.stop().then(() => process.exit(130)));
  try {
    await system.start();
    return await use(system);
  } finally {
    await system.stop();
    remove(folder);
  }
};

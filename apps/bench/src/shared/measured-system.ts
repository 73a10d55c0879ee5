import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Edition } from '@kinerja/installation';
import { freePort } from '@kinerja/local-process';
import { clusterProcesses, System, type RunningProcess } from '@kinerja/system-under-test';
import { readJsonFile, remove } from '@kinerja/tooling';
import { Type } from 'typebox';

/** `supervisor`: the main process of the embedded edition; the distributed one lists its processes. */
export type MeasuredSystem = Readonly<{
  home: string;
  url: string;
  edition: Edition;
  agencies: readonly string[];
  processes: readonly RunningProcess[];
  supervisor?: Readonly<{ pid: number }>;
}>;

const doorFile = Type.Object({ pid: Type.Integer(), url: Type.String() });
const clusterFile = Type.Object({ url: Type.Optional(Type.String()) });
const cityFile = Type.Object({ agencies: Type.Array(Type.Object({ code: Type.String() })) });

const running = (home: string): MeasuredSystem => {
  const agencies = readJsonFile(cityFile, join(home, 'city.json'))?.agencies.map(({ code }) => code) ?? [];
  const door = readJsonFile(doorFile, join(home, 'door.json'));
  if (door) return { home, url: door.url, edition: 'embedded', agencies, processes: [], supervisor: { pid: door.pid } };
  const url = readJsonFile(clusterFile, join(home, 'cluster.json'))?.url;
  if (url === undefined) throw new Error(`${home} holds no running cluster (cluster.json names no address)`);
  return { home, url, edition: 'distributed', agencies, processes: clusterProcesses(home) };
};

/** One that runs already in `home`, or one of our own for as long as `use` takes, which is ended and removed afterwards. */
export const withSystem = async <Result>(
  home: string | undefined,
  edition: Edition,
  use: (system: MeasuredSystem) => Promise<Result>,
): Promise<Result> => {
  if (home !== undefined) return use(running(resolve(home)));
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  const system = new System({ home: folder, edition, agencies: ['load1'], port: await freePort() });
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => void system.stop().then(() => process.exit(130)));
  try {
    await system.start();
    return await use(system);
  } finally {
    await system.stop();
    remove(folder);
  }
};

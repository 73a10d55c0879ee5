import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home } from '@kinerja/installation';
import { isRunning } from '@kinerja/local-process';
import { endLeftovers, ProcessRegistry, type ClusterFile } from './process-registry';

let folder: string;
let home: Home;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-registry-'));
  home = Home.open(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): ClusterFile | undefined => home.read<ClusterFile>('cluster.json');
const planning = { name: 'dinsos/planning', kind: 'service', instance: 'dinsos', port: 12_345 } as const;

/** A process that would run for ever. */
const idle = async () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => undefined, 1000)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return { pid: child.pid ?? 0, ended: once(child, 'exit') };
};

it('tells every process that runs now, to the owner of the home only', () => {
  const registry = new ProcessRegistry(home);
  registry.tell({ url: 'http://localhost:8080', kafka: { brokers: ['127.0.0.1:1'] } });
  registry.note({ ...planning, pid: process.pid });
  expect(file()).toEqual({
    url: 'http://localhost:8080',
    kafka: { brokers: ['127.0.0.1:1'] },
    processes: [{ ...planning, pid: process.pid, birth: expect.any(String) }],
  });
  registry.note({ ...planning, pid: undefined });
  expect(file()?.processes).toEqual([]);
  expect(statSync(home.path('cluster.json')).mode & 0o777).toBe(0o600);
});

it('ends a service that a killed run left behind', async () => {
  const { pid, ended } = await idle();
  new ProcessRegistry(home).note({ ...planning, pid });
  await endLeftovers(home);
  await ended;
  expect(isRunning(pid)).toBe(false);
});

it('leaves alone a later process with the same number, and servers that are taken over elsewhere', async () => {
  const [other, server] = [await idle(), await idle()];
  const registry = new ProcessRegistry(home);
  registry.note({ ...planning, pid: other.pid });
  registry.note({ ...planning, name: 'dinsos/postgres', kind: 'postgres', pid: server.pid });
  const { processes } = file() ?? { processes: [] };
  home.write('cluster.json', {
    processes: processes.map((each) => (each.pid === other.pid ? { ...each, birth: 'another' } : each)),
  });
  await endLeftovers(home);
  expect([isRunning(other.pid), isRunning(server.pid)]).toEqual([true, true]);
  for (const { pid, ended } of [other, server]) {
    process.kill(pid, 'SIGKILL');
    await ended;
  }
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterProcesses, postmasterOf } from './running-process';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'kinerja-processes-'))));
afterEach(() => rmSync(home, { recursive: true }));

const planning = { name: 'dinsos/planning', kind: 'service', instance: 'dinsos', pid: 7, port: 8000, birth: 'x' };
const write = (processes: unknown): void => writeFileSync(join(home, 'cluster.json'), JSON.stringify({ processes }));

it('has none where nothing runs', () => expect(clusterProcesses(home)).toEqual([]));

it('takes the front door for a part of the supervisor', () => {
  write([planning, { ...planning, name: 'door', kind: 'door', instance: '*' }]);
  expect(clusterProcesses(home).map(({ name }) => name)).toEqual(['dinsos/planning']);
});

it('refuses what it would pass over unseen: a process of an unknown kind, or one without a number', () => {
  write([{ ...planning, kind: 'indexer' }]);
  expect(() => clusterProcesses(home)).toThrow('dinsos/planning is of an unknown kind: indexer');
  write([{ ...planning, pid: 'seven' }]);
  expect(() => clusterProcesses(home)).toThrow('/processes/0/pid');
});

it('reads where a server of PostgreSQL runs, and that none does', () => {
  expect(postmasterOf(home)).toBeUndefined();
  mkdirSync(join(home, 'data'));
  writeFileSync(join(home, 'data', 'postmaster.pid'), '4711\n/data\n1700000000\n54321\n');
  expect(postmasterOf(home)).toEqual({ pid: 4711, port: 54321 });
});

import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberBackup, type KnownInstance } from '@kinerja/backup';
import { Home, secretsOf } from '@kinerja/installation';
import { clockFinding } from './database-findings';
import { examine } from './finding';
import { backupFinding, diskFinding, instanceFiles, keysFinding } from './home-findings';
import { redisFinding, runningFindings } from './running-findings';

let home: Home;
beforeEach(() => (home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-doctor-')))));
afterEach(() => rmSync(home.folder, { recursive: true }));

const GIB = 2 ** 30;

it.each([
  [0.5, 'BLOCKS'],
  [3, 'WARN'],
  [50, 'ok'],
])('with %s GiB free the disk is %s', (gib, level) => expect(diskFinding(gib * GIB, '/home').level).toBe(level));

it('blocks without keys, and warns where others may read them', () => {
  expect(keysFinding(home, 'dinsos')).toMatchObject({ level: 'BLOCKS', detail: expect.stringContaining('is missing') });
  secretsOf(home, 'dinsos');
  expect(keysFinding(home, 'dinsos').level).toBe('ok');
  chmodSync(home.path('secrets/dinsos.json'), 0o644);
  expect(keysFinding(home, 'dinsos')).toMatchObject({ level: 'WARN', detail: expect.stringContaining('chmod 600') });
  writeFileSync(home.path('secrets/dinsos.json'), '{}', { mode: 0o600 });
  expect(keysFinding(home, 'dinsos')).toMatchObject({ level: 'BLOCKS', detail: expect.stringContaining('sealingKey') });
});

it('warns of a backup that was never made or is old', () => {
  const at = '2026-10-01T00:00:00.000Z';
  const hoursLater = (hours: number): number => Date.parse(at) + hours * 3_600_000;
  expect(backupFinding(home, 'dinsos', hoursLater(0))).toMatchObject({
    level: 'WARN',
    detail: expect.stringContaining('none was ever made'),
  });
  rememberBackup(home, 'dinsos', { at, to: '/backups' });
  expect(backupFinding(home, 'dinsos', hoursLater(20)).level).toBe('ok');
  expect(backupFinding(home, 'dinsos', hoursLater(40)).level).toBe('WARN');
});

it.each([
  [500, 'ok'],
  [5_000, 'WARN'],
  [-60_000, 'BLOCKS'],
])('a clock %s ms apart is %s', (apart, level) => expect(clockFinding('dinsos', 1e12 + apart, 1e12).level).toBe(level));

it('blocks on a Redis that is away or throws jobs away', () => {
  const good = { isReachable: true, version: '7', usedBytes: 1, limitBytes: 0 } as const;
  const level = (health: Parameters<typeof redisFinding>[1]) => redisFinding('redis', health).level;
  expect(level({ isReachable: false, reason: 'refused' })).toBe('BLOCKS');
  expect(level({ ...good, evictionPolicy: 'allkeys-lru', isAppendOnly: true })).toBe('BLOCKS');
  expect(level({ ...good, evictionPolicy: 'noeviction', isAppendOnly: false })).toBe('WARN');
  expect(level({ ...good, evictionPolicy: 'noeviction', isAppendOnly: true })).toBe('ok');
});

it('blocks on what cannot be looked at, in its own words', async () => {
  const found = await examine('dinsos postgres', () => Promise.reject(new Error('connection refused')));
  expect(found).toEqual([{ level: 'BLOCKS', name: 'dinsos postgres', detail: 'connection refused' }]);
});

const zone = 'WITA';
const dinsos: KnownInstance = {
  instance: { code: 'dinsos', name: 'Dinas Sosial', zone, city: { name: 'Kota Contoh', zone } },
  services: ['planning'],
};

it('looks at the rest where a file of the home cannot be read', async () => {
  writeFileSync(home.path('secrets/dinsos.json'), '{"sealingKey":', { mode: 0o600 });
  expect(await instanceFiles(home, dinsos)).toMatchObject([
    { level: 'BLOCKS', name: 'dinsos keys', detail: expect.stringContaining('dinsos.json cannot be read') },
    { level: 'WARN', name: 'dinsos backup' },
  ]);
  writeFileSync(home.path('backups.json'), '');
  expect((await instanceFiles(home, dinsos)).map(({ level }) => level)).toEqual(['BLOCKS', 'BLOCKS']);
});

it('makes no new keys where those of a running instance are missing', async () => {
  home.write('cluster.json', {
    processes: [
      { name: 'dinsos/planning', kind: 'service', instance: 'dinsos', pid: process.pid, port: 1 },
      { name: 'dinsos/redis', kind: 'redis', instance: 'dinsos', pid: process.pid, port: 1 },
    ],
    kafka: { brokers: ['127.0.0.1:1'] },
  });
  const findings = await runningFindings(home, dinsos);
  expect(findings.map(({ level, name }) => [level, name])).toEqual([
    ['BLOCKS', 'dinsos/planning'],
    ['BLOCKS', 'dinsos redis'],
    ['BLOCKS', 'dinsos kafka'],
  ]);
  for (const { detail } of findings) expect(detail).toContain('dinsos.json is missing');
  expect(existsSync(home.path('secrets/dinsos.json'))).toBe(false);
});

it('warns of a service that stands still', async () =>
  expect(await runningFindings(home, dinsos)).toEqual([
    { level: 'WARN', name: 'dinsos/planning', detail: 'stands still; start the installation' },
  ]));

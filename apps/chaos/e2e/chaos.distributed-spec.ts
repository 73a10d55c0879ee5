import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Report = Readonly<{
  clean: boolean;
  lost: number;
  doubled: number;
  acknowledged: number;
  faults: readonly object[];
}>;

const root = join(__dirname, '..', '..', '..');
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-small-storm-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('loses and doubles nothing when processes die and a wire is spoilt under load (F12)', async () => {
  const json = join(folder, 'report.json');
  const asked = { kills: 5, seed: 1, size: 7, freeze: 1, wires: 1, json };
  const args = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, String(value)]);
  await promisify(execFile)(process.execPath, ['tools/run.mjs', 'chaos', ...args], { cwd: root });
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(report).toMatchObject({ clean: true, lost: 0, doubled: 0 });
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.faults.length).toBeGreaterThanOrEqual(5);
}, 900_000);

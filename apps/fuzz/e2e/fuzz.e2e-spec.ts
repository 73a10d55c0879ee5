import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Report = Readonly<{ clean: boolean; failures: readonly object[]; byKind: object; stopped: readonly string[] }>;

const root = join(__dirname, '..', '..', '..');
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-bad-input-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('answers bad input of every kind on every route without breaking, and goes on showing everything', async () => {
  const json = join(folder, 'report.json');
  const args = ['tools/run.mjs', 'fuzz', '--cases', '10000', '--seed', '3', '--json', json];
  const run = promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  // What it found is in its report; one that came to none says why.
  await run.catch((error: unknown) => {
    if (!existsSync(json)) throw error;
  });
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(report).toMatchObject({
    clean: true,
    failures: [],
    unanswered: [],
    stopped: [],
    missedFloors: [],
    verify: { faults: [] },
  });
  expect(Object.keys(report.byKind).length).toBeGreaterThan(30);
}, 900_000);

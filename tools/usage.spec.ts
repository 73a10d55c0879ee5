import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
/** The others are Nx, TypeScript and Prettier, which answer by themselves. */
const ours = Object.entries(scripts).filter(([, command]) => command.includes('tools/'));

/** The tools as in a fresh clone: no packages, nothing built. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'kinerja-usage-'));
  cpSync(join(root, 'tools'), join(clone, 'tools'), { recursive: true });
  cpSync(join(root, 'package.json'), join(clone, 'package.json'));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

// `npm run demo` is `kinerja demo`, whose help is Commander's: apps/cli/e2e/help.e2e-spec.ts.
it.each(ours.filter(([name]) => name !== 'demo'))(
  'npm run %s -- --help tells how it is called, before anything is installed or built',
  (name, command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `${command} --help`], { cwd: clone, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm (run )?${name} `));
  },
);

it.each(ours)('npm run %s replaces the shell that npm starts, so that a signal to npm reaches it', (_, command) =>
  expect(command).toMatch(/^exec node (?:--[a-z-]+ )*tools\/[a-z-]+\.mjs(?: [a-z-]+)?$/),
);

it('npm run bench offers every measurement that there is', () => {
  const measurements = readdirSync(join(root, 'apps/bench/src')).filter((name) =>
    existsSync(join(root, 'apps/bench/src', name, 'main.ts')),
  );
  const { stdout } = spawnSync('sh', ['-c', `${scripts.bench} --help`], { cwd: clone, encoding: 'utf8' });
  const offered = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
  expect(offered.toSorted()).toEqual(measurements.toSorted());
});

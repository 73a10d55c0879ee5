// `npm run chaos -- --kills 10 --seed 1 [--size 60] [--json FILE]`: runs the demo month undisturbed, then again while it kills the
// system with SIGKILL at random moments, and proves that nothing was lost or doubled. Loopback only; ends by itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { seededRandom } from './seeded-random.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '60' },
    json: { type: 'string' },
  },
});
const [kills, seed, size] = [values.kills, values.seed, values.size].map(Number);
if (![kills, seed, size].every(Number.isInteger) || kills < 0 || size < 3) {
  console.error('usage: npm run chaos -- --kills N --seed N [--size N≥3] [--json FILE]: whole numbers');
  process.exit(2);
}

install();
build();
const CLI = 'dist/apps/cli/src/main.js';
const random = seededRandom(seed);
const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'kinerja-chaos-'));
const place = (name) => join(folder, name);

/** Starts the demo in `home`; resolves with its exit code. */
const demo = (home) => {
  const child = spawn(
    process.execPath,
    [
      CLI,
      'demo',
      '--size',
      String(size),
      '--home',
      place(home),
      '--out',
      place(`${home}-out`),
      '--json',
      place(`${home}.json`),
      '--quiet',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return { child, ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))) };
};

const numberIn = (file) => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n', 1)[0]) : 0);

/** Processes of the disturbed system, found by the pid files of its own home, never by name. */
const targets = (home) => {
  const suite = numberIn(join(place(home), 'suite.pid'));
  const children = suite
    ? spawnSync('ps', ['-o', 'pid=', '--ppid', String(suite)], { encoding: 'utf8' })
        .stdout.split('\n')
        .map(Number)
        .filter(Boolean)
    : [];
  const postgres =
    numberIn(join(place(home), 'postgres', 'data', 'postmaster.pid')) ||
    numberIn(join(place(home), 'postgres', 'postmaster.pid'));
  const instances = children.filter((pid) => pid !== postgres);
  return [
    { kind: 'suite', pid: suite },
    ...instances.map((pid) => ({ kind: 'instance', pid })),
    { kind: 'postgres', pid: postgres },
  ].filter(({ pid }) => pid > 0);
};

const faults = [];
const killOne = (home) => {
  const candidates = targets(home);
  // The suite is the likeliest victim: it takes everything down with it.
  const victim =
    random() < 0.5
      ? candidates.find(({ kind }) => kind === 'suite')
      : candidates[Math.floor(random() * candidates.length)];
  if (!victim) return false;
  try {
    process.kill(victim.pid, 'SIGKILL');
  } catch {
    return false;
  }
  faults.push({ kind: 'SIGKILL', target: victim.kind, at: Math.round((Date.now() - started) / 1000) });
  console.log(`killed ${victim.kind} (${faults.length} of ${kills})`);
  return true;
};

console.log(`Undisturbed month of ${size} people …`);
const calm = Date.now();
if ((await demo('calm').ended) !== 0) throw new Error('the undisturbed demo failed');
const calmSeconds = (Date.now() - calm) / 1000;

console.log(`The same month with ${kills} kills (seed ${seed}) …`);
const gap = Math.max(1500, (calmSeconds * 1000 * 1.2) / Math.max(kills, 1));
let code = 1;
for (let attempt = 0; code !== 0 && attempt < kills * 3 + 3; attempt++) {
  const { child, ended } = demo('stormy');
  let over = false;
  void ended.then(() => (over = true));
  while (!over && faults.length < kills) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, gap * (0.5 + random())))]);
    if (!over && killOne('stormy') && faults.at(-1).target === 'suite') break;
  }
  code = await ended;
  if (child.exitCode === null) child.kill();
}
if (code !== 0) throw new Error('the disturbed demo did not end well');

const verify = spawnSync(process.execPath, [CLI, 'verify', '--home', place('stormy'), '--json', place('verify.json')], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const [undisturbed, disturbed] = ['calm', 'stormy'].map((name) =>
  JSON.parse(readFileSync(place(`${name}.json`), 'utf8')),
);
const sums = ({ people, plans, reports, predikat, tpp, ikm, mutu }) => ({
  people,
  plans,
  reports,
  predikat,
  tpp,
  ikm,
  mutu,
});
const isEqual = JSON.stringify(sums(undisturbed)) === JSON.stringify(sums(disturbed));
const lost = Math.max(0, undisturbed.events - disturbed.events);
const doubled = Math.max(0, disturbed.events - undisturbed.events);
const clean = verify.status === 0 && isEqual && lost === 0 && doubled === 0;

console.table([sums(undisturbed), sums(disturbed)].map(({ predikat, tpp, ...rest }) => ({ ...rest, ...tpp })));
console.log(
  `${faults.length} kills; verify ${verify.status === 0 ? 'clean' : 'NOT clean'}; control sums ${isEqual ? 'equal' : 'DIFFER'}; events lost ${lost}, doubled ${doubled}`,
);
const report = {
  seed,
  faults,
  acknowledged: disturbed.events,
  lost,
  doubled,
  clean,
  seconds: Math.round((Date.now() - started) / 1000),
};
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (clean) rmSync(folder, { recursive: true, force: true });
else console.error(`The homes are kept in ${folder}`);
process.exit(clean ? 0 : 1);

// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
// `npm test`: types, module fences and every test of what changed since it last passed; says at the end what it could not run here
// and why. In CI everything runs and nothing may be left out.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm test -- [paths and options of Jest]

Types, module fences and every test of the projects that changed since they last passed, with what depends on them; in CI of all.
Tells at the end what could not be run here and why (in CI nothing may be left out). With paths: types, fences and those tests.

  --all             runs what did not change, too

A part of it: npx jest PATH --selectProjects unit|int|e2e|distributed|browser, or npx nx run-many -t test-unit -p planning`);

const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);
const leftOut = [];
/** Tests that failed, a line each: what ran first has scrolled away by the end. */
const folder = mkdtempSync(join(tmpdir(), 'kinerja-failed-'));
const failedTests = join(folder, 'tests');
/** Stages; one that fails does not hide what the others would show. */
const failed = [];
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(130);
  });

const step = async (title, script, args, env = {}) => {
  console.log(`\n── ${title}`);
  const child = spawn(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', KINERJA_FAILED_TESTS: failedTests, ...env },
  });
  running.add(child);
  const [status] = await once(child, 'exit');
  running.delete(child);
  if (status === 0) return console.log(`── ${title}: passed, ${seconds()} s since the start`);
  console.error(`\n── ${title}: failed, ${seconds()} s since the start`);
  failed.push(title);
};

const onPath = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();

const browser = () => {
  const program = process.env.CHROMIUM ?? (onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'));
  if (program) return { CHROMIUM: program };
  leftOut.push('the browser tests: no chromium on the PATH (Debian package chromium)');
  return {};
};

/** The distributed suite starts a broker of its own; it needs Java, its jars or Maven to bring them, a redis-server, and Prometheus. */
const canDistribute = () => {
  const missing = [
    onPath('java') ? [] : ['java (Debian package openjdk-17-jre-headless)'],
    process.env.KAFKA_HOME || existsSync('.kinerja-kafka') || onPath('mvn') ? [] : ['mvn (Debian package maven)'],
    process.env.REDIS_SERVER || onPath('redis-server') ? [] : ['redis-server (Debian package redis-server)'],
    onPath('prometheus') && onPath('promtool') ? [] : ['prometheus and promtool (Debian package prometheus)'],
  ].flat();
  if (missing.length > 0)
    leftOut.push(`the distributed suite on Kafka and Redis: not on the PATH: ${missing.join(', ')}`);
  return missing.length === 0;
};

endWithNpm();
install();
build();
const extras = browser();
const distributed = canDistribute();
if (process.env.CI && !(extras.CHROMIUM && distributed)) {
  console.error(`CI leaves nothing out:\n  ${leftOut.join('\n  ')}`);
  process.exit(1);
}
const everything = process.argv.includes('--all') || Boolean(process.env.CI);
const wanted = process.argv.slice(2).filter((argument) => argument !== '--all');

/** Of each project that changed since it last passed: its inputs, what it depends on and the machine (nx.json) are the same or it runs. */
const targets = (title, ...names) =>
  step(
    title,
    'node_modules/nx/dist/bin/nx.js',
    ['run-many', '--outputStyle=static', ...(everything ? ['--skip-nx-cache'] : []), '-t', ...names],
    extras,
  );
const jest = (title, kinds, workers) =>
  step(
    title,
    'node_modules/jest/bin/jest.js',
    [...wanted, '--ci', '--passWithNoTests', `--maxWorkers=${workers}`, '--selectProjects', ...kinds],
    extras,
  );
const tests = (title, kinds, workers) =>
  wanted.length > 0 ? jest(title, kinds, workers) : targets(title, ...kinds.map((kind) => `test-${kind}`));

// The compiler and lint keep little more than one core busy; the simulation takes the rest.
const checks = targets('types, lint and module fences', 'typecheck', 'lint');
await Promise.all(wanted.length > 0 ? [checks] : [checks, targets('simulation', 'simulate')]);
await tests('tests of rules and databases', ['unit', 'int'], 2);
await tests('tests of services and cities', ['e2e'], 2);
// Two of a kind would wait for each other: the screens share one city, the others one broker. One of each leaves the other its core.
await Promise.all([
  ...(extras.CHROMIUM ? [tests('tests of screens', ['browser'], 1)] : []),
  ...(distributed ? [tests('tests of cities on Kafka', ['distributed'], 1)] : []),
]);
for (const line of leftOut) console.log(`Not run here: ${line}`);
if (existsSync(failedTests)) console.error(`\n${readFileSync(failedTests, 'utf8').trimEnd()}`);
rmSync(folder, { recursive: true, force: true });
if (failed.length === 0) console.log(`\nAll green in ${seconds()} s.`);
else console.error(`\nFailed after ${seconds()} s: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);

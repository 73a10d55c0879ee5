// `npm test`: types, module fences and every test; says at the end what it could not run here and why. In CI nothing may be left out.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm test -- [paths and options of Jest]

Types, module fences and every test; tells at the end what could not be run here and why (in CI nothing may be left out).
Without paths everything is run. A part of it: npx jest PATH --selectProjects unit|int|e2e|distributed|browser`);

const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);
const leftOut = [];
const ending = [];

const end = (status) => {
  for (const step of ending.splice(0)) step();
  process.exit(status);
};

let running;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    running?.kill(signal);
    end(130);
  });

const step = async (title, script, args, env = {}) => {
  console.log(`\n── ${title}`);
  running = spawn(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', ...env },
  });
  const [status] = await once(running, 'exit');
  if (status === 0) return;
  console.error(`\n${title}: failed after ${seconds()} s`);
  end(status ?? 1);
};

const onPath = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();

/** A Redis of our own on a free port for the conformance suites; ended by its pid. */
const redis = () => {
  const program = onPath('redis-server');
  if (!program) {
    leftOut.push('conformance on Redis: no redis-server on the PATH (Debian package redis-server)');
    return {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-redis-'));
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--maxmemory-policy', 'noeviction'],
    { stdio: 'ignore' },
  );
  ending.push(
    () => server.kill('SIGKILL'),
    () => rmSync(folder, { recursive: true, force: true }),
  );
  return { REDIS_URL: `redis://127.0.0.1:${port}` };
};

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
const extras = { ...redis(), ...browser() };
const distributed = canDistribute();
if (process.env.CI && !(extras.REDIS_URL && extras.CHROMIUM && distributed)) {
  console.error(`CI leaves nothing out:\n  ${leftOut.join('\n  ')}`);
  end(1);
}
await step('types', 'node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.json']);
if (existsSync('apps/web/tsconfig.json'))
  await step('types of the staff app', 'node_modules/typescript-7/bin/tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json']);
await step('lint and module fences', 'node_modules/nx/dist/bin/nx.js', [
  'run-many',
  '-t',
  'lint',
  '--outputStyle=static',
]);
const wanted = process.argv.slice(2);
const jest = (title, projects, ...options) =>
  step(
    title,
    'node_modules/jest/bin/jest.js',
    [...wanted, '--ci', '--passWithNoTests', ...options, '--selectProjects', ...projects],
    extras,
  );
await step('simulation', 'tools/simulate.mjs', ['--schedules', '2000', '--seed', '1']);
await jest('tests of rules and databases', ['unit', 'int'], '--maxWorkers=2');
await jest('tests of services and cities', ['e2e'], '--maxWorkers=2');
// The screens share one city, and each of the others starts a broker and many processes; two at once would wait for each other.
const alone = [...(extras.CHROMIUM ? ['browser'] : []), ...(distributed ? ['distributed'] : [])];
if (alone.length > 0) await jest('tests of screens, and of cities on Kafka', alone, '--maxWorkers=1');
console.log(`\nAll green in ${seconds()} s.`);
for (const line of leftOut) console.log(`Not run here: ${line}`);
end(0);

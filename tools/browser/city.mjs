import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SUITE = 'dist/apps/suite/src/main.js';
const CLI = 'dist/apps/cli/src/main.js';

const ready = async (suite, said) => {
  for await (const line of createInterface({ input: suite.stdout })) {
    said.push(line);
    if (line.startsWith('ready ')) return line.slice('ready '.length).trim();
  }
  throw new Error(`the city did not start:\n${said.join('\n')}`);
};

const monthBefore = (now = new Date()) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);

/** A small embedded city from dist/ with one month of twelve people behind it; in a folder of its own that goes with it. */
export const startDemoCity = async () => {
  const home = mkdtempSync(join(tmpdir(), 'kinerja-browser-'));
  const suite = spawn(process.execPath, [SUITE, '--home', home, '--port', '0', '--city', 'empty'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  suite.stderr.on('data', (chunk) => said.push(String(chunk)));
  // A script that ends while the city is on its way leaves none behind.
  const end = () => suite.kill('SIGTERM');
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (suite.exitCode === null && suite.signalCode === null) {
      const exited = once(suite, 'exit');
      suite.kill('SIGTERM');
      await exited;
    }
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const url = await ready(suite, said);
    suite.stdout.resume();
    const demo = ['demo', '--quiet', '--size', '12', '--url', url, '--out', join(home, 'out')];
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...demo], { encoding: 'utf8', timeout: 600_000 });
    if (status !== 0) throw new Error(stderr);
    const logins = JSON.parse(readFileSync(join(home, 'demo-logins.json'), 'utf8'));
    return { url, home, logins, workedMonth: monthBefore(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

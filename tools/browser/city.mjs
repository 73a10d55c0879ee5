import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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

/** Opens the running month, as an administrator of the agency does: reports are taken in open months only. */
const openRunningMonth = async (url, { agency, username, password }) => {
  const send = async (path, body, cookie = '') => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie };
    const answer = await fetch(`${url}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  const entered = await send(`${agency}/api/session`, { username, password });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const now = new Date();
  const dayOf = (months, day) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day)).toISOString().slice(0, 10);
  const openMonth = dayOf(0, 1).slice(0, 7);
  await send(`${agency}/api/planning/periods`, { month: openMonth, closesOn: dayOf(1, 5) }, cookie);
  return openMonth;
};

/** A small embedded city from dist/ with one month of twelve people behind it and the running month open; in a folder of its own that goes with it. */
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
    const openMonth = await openRunningMonth(
      url,
      logins.find(({ role }) => role === 'agency-admin'),
    );
    return { url, home, logins, workedMonth: monthBefore(), openMonth, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

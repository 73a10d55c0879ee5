import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { freePort } from '@kinerja/local-process';
import { compiled, readJsonFile, remove } from '@kinerja/tooling';
import { Type, type Static } from 'typebox';

const loginsFile = Type.Array(
  Type.Object({ agency: Type.String(), role: Type.String(), username: Type.String(), password: Type.String() }),
);
export type Login = Readonly<Static<typeof loginsFile>[number]>;

export type ToldProvider = Readonly<{ port: number; clientId: string; clientSecret: string; label: string }>;

export type DemoCity = Readonly<{
  url: string;
  home: string;
  logins: readonly Login[];
  /** The month that the demo worked, `2026-10`. */
  workedMonth: string;
  /** The running one. */
  openMonth: string;
  /** The city's own sign-in provider, which a test starts that needs it. */
  provider: ToldProvider;
  stop: () => Promise<void>;
}>;

type Suite = ChildProcessByStdio<null, Readable, Readable>;

const ready = async ({ stdout, stderr }: Suite): Promise<string> => {
  const said: string[] = [];
  stderr.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface({ input: stdout })) {
    said.push(line);
    if (line.startsWith('ready ')) return line.slice('ready '.length).trim();
  }
  throw new Error(`the city did not start:\n${said.join('\n')}`);
};

/** `2026-11-05`; `months`: from the running one on. */
const dayOf = (months: number, day: number, now = new Date()): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day)).toISOString().slice(0, 10);

/** Opens the running month, as an administrator of the agency does: reports are taken in open months only. */
const openRunningMonth = async (url: string, { agency, username, password }: Login): Promise<string> => {
  const send = async (path: string, body: object, cookie = ''): Promise<Response> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie };
    const answer = await fetch(`${url}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  const entered = await send(`${agency}/api/session`, { username, password });
  const cookies = entered.headers.getSetCookie().map((one) => one.split(';')[0]);
  const month = dayOf(0, 1).slice(0, 7);
  await send(`${agency}/api/planning/periods`, { month, closesOn: dayOf(1, 5) }, cookies.join('; '));
  return month;
};

/** One month of twelve people; who can sign in. */
const liveAMonth = (url: string, home: string): readonly Login[] => {
  const demo = ['demo', '--quiet', '--size', '12', '--url', url, '--out', join(home, 'out')];
  const cli = compiled('apps/cli/src/main.js');
  const { status, stderr } = spawnSync(process.execPath, [cli, ...demo], { encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) throw new Error(stderr);
  return readJsonFile(loginsFile, join(home, 'demo-logins.json')) ?? [];
};

const worked = async (suite: Suite, home: string): Promise<Omit<DemoCity, 'stop' | 'provider'>> => {
  const url = await ready(suite);
  suite.stdout.resume();
  const logins = liveAMonth(url, home);
  const admin = logins.find(({ role }) => role === 'agency-admin');
  if (!admin) throw new Error('the demo names no administrator of an agency');
  const openMonth = await openRunningMonth(url, admin);
  return { url, home, logins, workedMonth: dayOf(-1, 1).slice(0, 7), openMonth };
};

const environmentOf = ({ port, clientId, clientSecret, label }: ToldProvider): NodeJS.ProcessEnv => ({
  ...process.env,
  KINERJA_OIDC_ISSUER: `http://127.0.0.1:${String(port)}`,
  KINERJA_OIDC_CLIENT_ID: clientId,
  KINERJA_OIDC_CLIENT_SECRET: clientSecret,
  KINERJA_OIDC_LABEL: label,
  WEBHOOK_LOOPBACK: 'yes',
  WEBHOOK_FIRST_PAUSE_SECONDS: '1',
});

/** A small embedded city from dist/ with one month of twelve people behind it and the running month open; in a folder of its own that goes with it. */
export const startDemoCity = async (): Promise<DemoCity> => {
  const home = mkdtempSync(join(tmpdir(), 'kinerja-browser-'));
  const program = [compiled('apps/suite/src/main.js'), '--home', home, '--port', '0', '--city', 'empty'];
  const provider = { port: await freePort(), clientId: 'kinerja', clientSecret: randomUUID(), label: 'SSO Kota' };
  const env = environmentOf(provider);
  const suite = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'], env });
  // A script that ends while the city is on its way leaves none behind.
  const end = (): boolean => suite.kill('SIGTERM');
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    process.off('exit', end);
    if (suite.exitCode === null && suite.signalCode === null) {
      const exited = once(suite, 'exit');
      suite.kill('SIGTERM');
      await exited;
    }
    remove(home);
  };
  try {
    return { ...(await worked(suite, home)), provider, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

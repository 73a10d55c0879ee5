import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AGENCY_SERVICES, CENTRE_SERVICES, Home, secretsOf } from '@kinerja/installation';
import { freePort } from '@kinerja/local-process';
import { testCluster } from '@kinerja/testing';
import { gatewaySettingsOf, serviceSettingsOf } from '../apps/suite/src/cluster/service-settings';
import { databasesOn } from '../apps/suite/src/deployment/preparation';
import type { InstanceSettings } from '../apps/suite/src/processes/instance-settings';
import NATIVE from './native-packages.json';

/** Loaded where it is there and done without otherwise: it unpacks jobs by machine code. */
const SPARED = ['msgpackr-extract'];

/** What `tools/image.ts` lays out of what is built, far from the packages of this checkout. */
let image: string;
let home: Home;
const running: ChildProcess[] = [];

beforeAll(() => {
  image = mkdtempSync(join(tmpdir(), 'kinerja-image-'));
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-image-home-')));
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'image', image], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(running.map((child) => child.exitCode ?? once(child, 'exit')));
  for (const folder of [image, home.folder]) rmSync(folder, { recursive: true });
});

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** `require("x")` in code, not in the text of code that a library writes, and `createRequire(…)("x")`. */
const LOADS = /(?<![`'"\w.$])require\("([^"]+)"\)|createRequire\)?\([^"\n]*\)\("([^"]+)"\)/g;

/** Packages that a file loads, of those that could be there: what a library offers to work with and is not installed is no need. */
const packagesIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(LOADS)]
    .map(([, required, made]) => required ?? made ?? '')
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map(packageOf)
    .filter((name) => existsSync(join('node_modules', name)));

it('installs the packages that its bundles load, and no other', () => {
  const bundles = readdirSync(join(image, 'dist/processes'), { recursive: true, encoding: 'utf8' });
  const files = bundles.filter((name) => name.endsWith('.js')).map((name) => join(image, 'dist/processes', name));
  const loaded = new Set(files.flatMap(packagesIn).filter((name) => !SPARED.includes(name)));
  const bundled = readdirSync(join(image, 'dist/processes/node_modules'), { recursive: true, encoding: 'utf8' });
  const packages = bundled.filter((name) => name.endsWith('.js')).map((name) => packageOf(name.replace('.js', '')));
  expect([...loaded].toSorted()).toEqual([...new Set([...NATIVE, ...packages])].toSorted());
});

it('makes nobody up: what invents the people of the sample city is in none of its bundles', () => {
  const bundles = readdirSync(join(image, 'dist/processes'), { recursive: true, encoding: 'utf8' });
  const files = bundles.filter((name) => name.endsWith('.js')).map((name) => join(image, 'dist/processes', name));
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('faker'))).toEqual([]);
});

it('holds nothing that no process needs', () => {
  const files = readdirSync(image, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(image, join(parentPath, name)));
  const isKnown = (path: string): boolean =>
    /^(apps\/web\/dist|dist\/processes|node_modules)\/|^dist\/(apps|libs)\/.*\.(sql|json)$|^package\.json$/.test(path);
  expect(paths.filter((path) => !isKnown(path) || /\.(map|[cm]?ts)$/.test(path))).toEqual([]);
});

/** Starts a process of the image as a container does: its settings and nothing else around it. */
const start = (app: string, env: Readonly<Record<string, string>>): ChildProcess => {
  const child = spawn(process.execPath, [`dist/processes/${app}.js`], {
    cwd: image,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(child);
  return child;
};

const untilAnswers = async (url: string, child: ChildProcess): Promise<void> => {
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`the process of ${url} ended with ${child.exitCode}`);
    await pause(50);
  }
};

const startService = async (instance: InstanceSettings, app: string): Promise<string> => {
  const around = { kafka: { brokers: [], replication: 1 }, redisUrl: '', centre: { url: '', publicKey: '' } };
  const { plain, secret } = serviceSettingsOf(instance, app, around);
  const port = await freePort();
  const child = start(app, { ...plain, ...secret, LOG_LEVEL: 'silent', PORT: String(port) });
  await untilAnswers(`http://127.0.0.1:${port}/readyz`, child);
  return `http://127.0.0.1:${port}`;
};

const startGateway = async (
  instance: InstanceSettings,
  addresses: Readonly<Record<string, string>>,
): Promise<string> => {
  const around = { redisUrl: '', webFolder: join(image, 'apps/web/dist') };
  const { plain, secret } = gatewaySettingsOf(instance, addresses, around);
  const port = await freePort();
  const child = start('gateway', { ...plain, ...secret, KINERJA_PORT: String(port) });
  await untilAnswers(`http://127.0.0.1:${port}/healthz`, child);
  return `http://127.0.0.1:${port}`;
};

type Kind = InstanceSettings['kind'];

/** The databases of an instance on the cluster of the run, and what its processes are told of them. */
const instanceOf = (kind: Kind, apps: readonly string[]) => {
  const code = `image${kind}`;
  const wanted = databasesOn(testCluster(), code, kind);
  const preparation = { code, kind, agencies: [], ...wanted, jobs: 'here' };
  const settings: InstanceSettings = {
    ...{ code, kind, name: code, zone: 'WIB', basePath: '', publicUrl: 'http://localhost', feeds: [] },
    secrets: secretsOf(home, code),
    databases: Object.fromEntries(apps.map((app, n) => [app, wanted.databases[n]?.appUrl ?? ''])),
  };
  return { preparation, settings };
};

it('prepares the databases and runs every process', async () => {
  const [agency, centre] = [instanceOf('agency', AGENCY_SERVICES), instanceOf('centre', CENTRE_SERVICES)];
  const file = join(home.folder, 'PREPARATION');
  writeFileSync(file, JSON.stringify([agency.preparation, centre.preparation]));
  expect(await once(start('prepare', { PREPARATION_FILE: file }), 'exit')).toEqual([0, null]);
  const [urls] = await Promise.all([
    Promise.all(AGENCY_SERVICES.map(async (app) => [app, await startService(agency.settings, app)] as const)),
    startService(centre.settings, 'monitoring'),
  ]);
  const door = await startGateway(agency.settings, Object.fromEntries(urls));
  const page = await fetch(door, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
  // Identity asks argon2, the gateway sodium.
  const body = JSON.stringify({ username: 'admin', password: agency.settings.secrets.adminPassword });
  const headers = { 'content-type': 'application/json', origin: 'http://localhost' };
  const signedIn = await fetch(`${door}/api/session`, { method: 'POST', headers, body });
  expect([signedIn.status, signedIn.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('__Host-')]);
}, 300_000);

it('writes and reads workbooks, which its own bundles do', async () => {
  const workbook = join(home.folder, 'x.xlsx');
  const write = `const { Workbook } = require('node:module').createRequire(process.argv[1] + '/dist/processes/x.js')('exceljs');
    const book = new Workbook(); book.addWorksheet('a').addRow(['nip', 'nama']); book.xlsx.writeFile(process.argv[2]);`;
  expect(spawnSync(process.execPath, ['-e', write, image, workbook], { encoding: 'utf8' }).stderr).toBe('');
  const read = `const { Worker } = require('node:worker_threads');
    const task = { bytes: require('node:fs').readFileSync(process.argv[2]), known: new Map([['nip', 'nip'], ['nama', 'nama']]) };
    new Worker(process.argv[1] + '/dist/processes/xlsx-worker.js', { workerData: task })
      .on('message', (said) => console.log(said.kind)).on('error', (e) => console.log(e.message)).once('message', function () { this.terminate(); });`;
  const said = spawnSync(process.execPath, ['-e', read, image, workbook], { encoding: 'utf8' });
  expect(said.stdout.split('\n')[0]).toBe('rows');
});

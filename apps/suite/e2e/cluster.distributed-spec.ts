import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loginsIn, newHome, removeHome, startCity, startCluster, type City } from './city.fixtures';
import { clusterIn, faultsIn, processIn, secondsUntil, survivors } from './cluster.fixtures';
import { PrincipalUnderTest } from './principals.fixtures';

const ROOT = join(__dirname, '..', '..', '..');
const START_MS = 600_000;
const PLANNING = 'diskominfo/planning';

describe('a city of one process per service', () => {
  let home: string;
  let city: City;

  beforeAll(async () => {
    home = newHome();
    city = await startCluster(home, '--agencies', '2', '--size', '7');
  }, START_MS);

  afterAll(async () => {
    await city.stop();
    removeHome(home);
  }, 120_000);

  const principal = (code: string): PrincipalUnderTest => {
    const { kafkaPassword } = JSON.parse(readFileSync(join(home, 'secrets', `${code}.json`), 'utf8')) as {
      kafkaPassword: string;
    };
    return new PrincipalUnderTest({ brokers: clusterIn(home).kafka.brokers, username: code, password: kafkaPassword });
  };
  const readyOf = (name: string): string => `http://127.0.0.1:${processIn(home, name).port}/readyz`;
  const kill = async (name: string): Promise<number> => {
    const { pid } = processIn(home, name);
    process.kill(pid, 'SIGKILL');
    return pid;
  };
  const told = (what: string, seconds: number): void => console.log(`${what}: ${seconds.toFixed(1)} s`);

  it('runs every service and gateway as a process of its own, and says so', () => {
    const names = clusterIn(home).processes.map(({ name }) => name);
    const of = (code: string, ...apps: string[]): string[] =>
      [...apps, 'gateway', 'postgres', 'redis'].map((app) => `${code}/${app}`);
    const six = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];
    expect([...names].sort()).toEqual(
      [
        ...['door', 'kafka/1', ...of('bkpsdm', 'identity', 'monitoring')],
        ...[...of('diskominfo', ...six), ...of('disdukcapil', ...six)],
      ].sort(),
    );
  });

  it('shows no secret on a command line or in an environment', () => {
    const { pid } = processIn(home, PLANNING);
    const seen = ['cmdline', 'environ'].map((part) => readFileSync(`/proc/${pid}/${part}`, 'utf8')).join('\0');
    expect(seen).toContain('DATABASE_URL_FILE=');
    expect(seen).not.toMatch(/postgres:\/\/|PRIVATE KEY/);
  });

  it('lets every agency live its month, whose payroll lies ready', () => {
    const months = ['diskominfo', 'disdukcapil'].map((code) => existsSync(join(home, 'out', code)));
    expect(months).toEqual([true, true]);
    expect(loginsIn(home).map(({ role }) => role)).toContain('payroll-officer');
  });

  it('verifies clean while it runs', () => expect(faultsIn(home).join('\n')).toMatch(/^clean: \d+ checks$/), 300_000);

  it('tells Prometheus everything that dashboards and alerts ask for', async () => {
    const targets = join(home, 'prometheus-targets.json');
    const check = promisify(execFile)(process.execPath, ['tools/run.mjs', 'check-dashboards', '--targets', targets], {
      cwd: ROOT,
    });
    const { stdout, stderr } = await check.catch((error: { stdout: string; stderr: string }) => error);
    expect(stdout + stderr).toContain('queries have data');
    expect(stdout.split('\n').filter((line) => line.startsWith('EMPTY'))).toEqual([]);
  }, 120_000);

  it.each([
    ['diskominfo', 'disdukcapil.planning.v1'],
    ['diskominfo', 'disdukcapil.fed.planning.v1'],
    ['diskominfo', 'bkpsdm.identity.v1'],
    ['bkpsdm', 'diskominfo.fed.planning.v1'],
    ['bkpsdm', 'diskominfo.planning.v1'],
  ])(
    'does not let %s write %s',
    async (code, topic) => expect(await principal(code).write(topic)).toBe('TOPIC_AUTHORIZATION_FAILED'),
    60_000,
  );

  it.each([
    ['diskominfo', 'disdukcapil.planning.v1'],
    ['diskominfo', 'disdukcapil.fed.planning.v1'],
    ['bkpsdm', 'diskominfo.planning.v1'],
  ])(
    'does not let %s read %s, nor see that it is there',
    async (code, topic) => {
      expect(await principal(code).describe(topic)).toBe('TOPIC_AUTHORIZATION_FAILED');
      expect(await principal(code).read(topic, `${code}.access-test`)).toBe('TOPIC_AUTHORIZATION_FAILED');
    },
    60_000,
  );

  it(
    'does not let an agency join a group of another one',
    async () =>
      expect(await principal('diskominfo').read('diskominfo.planning.v1', 'disdukcapil.planning')).toBe(
        'GROUP_AUTHORIZATION_FAILED',
      ),
    60_000,
  );

  it(
    'lets the centre read what agencies let out, in groups of its own',
    async () =>
      expect(await principal('bkpsdm').read('diskominfo.fed.planning.v1', 'bkpsdm.access-test')).toBe('allowed'),
    60_000,
  );

  it('brings a killed service back', async () => {
    const [ready, former] = [readyOf(PLANNING), await kill(PLANNING)];
    told('service back after SIGKILL', await secondsUntil(ready));
    expect(processIn(home, PLANNING).pid).not.toBe(former);
  }, 120_000);

  it('brings a killed PostgreSQL back, and its services with it', async () => {
    const isBack = city.says(/PostgreSQL of diskominfo is back/);
    const begin = Date.now();
    await kill('diskominfo/postgres');
    await isBack;
    await secondsUntil(readyOf(PLANNING));
    told('service ready after SIGKILL of PostgreSQL', (Date.now() - begin) / 1_000);
  }, 120_000);

  it(
    'ends its services when the main process is killed, and goes on at the next start',
    async () => {
      const before = clusterIn(home).processes;
      const gone = once(city.process, 'exit');
      city.process.kill('SIGKILL');
      await gone;
      city = await startCluster(home);
      const isOurs = ({ kind }: { kind: string }): boolean => kind === 'service' || kind === 'gateway';
      expect(survivors(before.filter(isOurs))).toEqual([]);
      expect(
        clusterIn(home)
          .processes.map(({ name }) => name)
          .sort(),
      ).toEqual(before.map(({ name }) => name).sort());
      expect(faultsIn(home).join('\n')).toMatch(/^clean: \d+ checks$/);
    },
    START_MS,
  );

  it(
    'leaves nothing running after Ctrl-C, verifies clean all the same, and keeps the other edition out',
    async () => {
      const { processes } = clusterIn(home);
      expect(await city.stop('SIGINT')).toBe(0);
      expect(survivors(processes)).toEqual([]);
      expect(clusterIn(home).processes).toEqual([]);
      expect(faultsIn(home).join('\n')).toMatch(/^clean: \d+ checks$/);
      await expect(startCity(home)).rejects.toThrow(/distributed edition.*npm run cluster -- --home.*kinerja move/);
    },
    START_MS,
  );
});

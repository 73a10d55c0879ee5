import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { connectLocalPostgres } from '@kinerja/local-postgres';
import { Client } from 'pg';
import { kinerja, loginsIn, newHome, removeHome, startCity, type City } from './city.fixtures';

const SIZE = 12;

type Report = Readonly<{
  people: number;
  plans: number;
  reports: number;
  predikat: Record<string, number>;
  tpp: {
    grossRupiah: number;
    deductionRupiah: number;
    netRupiah: number;
    explanationRupiah: number;
    workbookRupiah: number;
  };
  ikm: string;
  mutu: string;
  events: number;
  workbook: string;
}>;

type Verdict = Readonly<{
  clean: boolean;
  checks: readonly Readonly<{ service: string; check: string; ok: boolean; detail: string }>[];
}>;

describe('a city in one process group', () => {
  let home: string;
  let city: City | undefined;

  beforeAll(async () => {
    home = newHome();
    city = await startCity(home);
  }, 120_000);

  afterAll(async () => {
    await city?.stop();
    removeHome(home);
  }, 60_000);

  const report = (): Report => JSON.parse(readFileSync(join(home, 'report.json'), 'utf8')) as Report;

  const verdict = (): Verdict & { status: number | null } => {
    const { status } = kinerja('verify', '--home', home, '--json', join(home, 'verify.json'));
    return { ...(JSON.parse(readFileSync(join(home, 'verify.json'), 'utf8')) as Verdict), status };
  };

  /** All but what the logs state of themselves once a minute, and the centre's log in which it countersigns that. */
  const whatPeopleDid = (): readonly string[] =>
    verdict()
      .checks.filter(({ check }) => check !== 'checkpoints' && check !== 'witness')
      .filter(
        ({ service, check }) => service !== 'bkpsdm/monitoring' || !/^(chain|read model (witness|tree))/.test(check),
      )
      .map(({ service, check, detail }) => `${service} ${check} ${detail}`);

  it('lives a month whose sums agree however they are added', () => {
    const run = kinerja(
      'demo',
      '--quiet',
      '--size',
      String(SIZE),
      '--url',
      city?.url ?? '',
      '--out',
      join(home, 'out'),
      '--json',
      join(home, 'report.json'),
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const { people, plans, predikat, tpp, ikm, mutu, workbook } = report();
    expect({ people, plans }).toEqual({ people: SIZE, plans: SIZE });
    expect(Object.values(predikat).reduce((sum, count) => sum + count, 0)).toBe(SIZE);
    expect(tpp.grossRupiah - tpp.deductionRupiah).toBe(tpp.netRupiah);
    expect(tpp.explanationRupiah).toBe(tpp.netRupiah);
    expect(tpp.workbookRupiah).toBe(tpp.netRupiah);
    expect(ikm).toMatch(/^\d{2,3}\.\d{2}$/);
    expect(mutu).toMatch(/^[ABCD]$/);
    expect(existsSync(workbook)).toBe(true);
  }, 240_000);

  it('keeps the logins to the owner of the home', () => {
    expect(statSync(join(home, 'demo-logins.json')).mode & 0o777).toBe(0o600);
    expect(loginsIn(home).map(({ role }) => role)).toEqual(
      expect.arrayContaining([
        'employee',
        'supervisor',
        'unit-head',
        'payroll-officer',
        'payroll-verifier',
        'survey-officer',
        'agency-admin',
        'bkpsdm-analyst',
      ]),
    );
  });

  it('lets nobody but the owner read anything below the home, the workbook of the demo and the logs among it', () => {
    const below = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => join(home, name));
    const made = below.map((path) => ({ path, stat: lstatSync(path) }));
    const files = made.filter(({ stat }) => stat.isFile());
    for (const part of ['/out/', '/logs/demo.log', '/secrets/', 'report.json'])
      expect(files.filter(({ path }) => path.includes(part))).not.toEqual([]);
    // Started by root, PostgreSQL runs as another user, who passes through folders and lists none.
    const forOthers = made
      .filter(({ stat }) => stat.isFile() || stat.isDirectory())
      .filter(({ stat }) => (stat.mode & (stat.isFile() ? 0o077 : 0o066)) !== 0);
    expect(forOthers.map(({ path, stat }) => `${(stat.mode & 0o777).toString(8)} ${path}`)).toEqual([]);
  });

  it('verifies clean', () => {
    const { status, clean, checks } = verdict();
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(clean).toBe(true);
    expect(status).toBe(0);
  }, 120_000);

  it('has nothing that blocks, says the doctor, who looks into every database', () => {
    const { stdout, status } = kinerja('doctor', '--home', home);
    expect(stdout.split('\n').filter((line) => line.includes('BLOCKS'))).toEqual([]);
    for (const looked of ['demo/planning migrations', 'bkpsdm/monitoring migrations']) expect(stdout).toContain(looked);
    expect(status).toBe(0);
  }, 120_000);

  it('goes on after kill -9 with nothing lost', async () => {
    const before = whatPeopleDid();
    if (!city) throw new Error('the city does not run');
    const gone = once(city.process, 'exit');
    city.process.kill('SIGKILL');
    await gone;
    city = await startCity(home);
    expect(whatPeopleDid()).toEqual(before);
  }, 180_000);

  it('brings PostgreSQL back when it is killed, and serves again', async () => {
    const killed = connectLocalPostgres(join(home, 'postgres'))?.pid ?? 0;
    const told = city?.says(/PostgreSQL is back/);
    process.kill(killed, 'SIGKILL');
    await told;
    expect(connectLocalPostgres(join(home, 'postgres'))?.pid).not.toBe(killed);
    expect(verdict().clean).toBe(true);
  }, 120_000);

  it('refuses a second start in the same home and says which process holds it', async () => {
    await expect(startCity(home)).rejects.toThrow(/already runs in .* \(process \d+\)/);
  }, 60_000);

  it('names the position of an event that a superuser changed', async () => {
    const postgres = connectLocalPostgres(join(home, 'postgres'));
    if (!postgres) throw new Error('PostgreSQL does not run');
    const client = new Client({ connectionString: postgres.url('demo_planning') });
    await client.connect();
    await client.query("UPDATE log.events SET meta = replace(meta::text, '-', '+')::json WHERE position = 7");
    await client.end();
    const { status, clean, checks } = verdict();
    expect({ status, clean }).toEqual({ status: 1, clean: false });
    expect(checks.filter(({ ok }) => !ok).map(({ service, detail }) => `${service}: ${detail}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^demo\/planning: .*position 7\b/)]),
    );
  }, 120_000);
});

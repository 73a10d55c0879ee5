import { ServiceUnderTest } from '@kinerja/service-testing';
import { incentivesService } from '../src/app.module';
import { Agency, month } from './agency.fixtures';

jest.setTimeout(60_000);

type Line = Readonly<{ operation: string; people: number; kinds: readonly string[] }>;

const agency = new Agency(3);
const auditor = { roles: ['auditor'] } as const;
let incentives: ServiceUnderTest;
let path = '';
const untilState = async (at: string, state: string): Promise<void> => {
  const { body } = await incentives.get(agency.officer, at);
  return body['state'] === state ? undefined : untilState(at, state);
};
const linesOf = async (nth: number): Promise<readonly Line[]> => {
  const { status, body } = await incentives.get({ employee: agency.id(nth), roles: ['employee'] }, '/disclosures/mine');
  expect(status).toBe(200);
  return body['items'] as readonly Line[];
};

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
  const imported = await incentives.post(agency.officer, '/payee-imports', { csv: agency.payeesCsv() });
  await untilState(`/payee-imports/${String(imported.body['importId'])}`, 'completed');
  const { body } = await incentives.post(agency.officer, '/tpp-runs', { month });
  path = `/tpp-runs/${String(body['runId'])}`;
  expect(await incentives.post(agency.officer, `${path}/computation`)).toMatchObject({ status: 202 });
  await untilState(path, 'computed');
});
afterAll(() => incentives.stop());

it('tells each person of a list who was shown what they get, in one line for all of them (TRL-008)', async () => {
  expect(await linesOf(0)).toEqual([]);
  await incentives.get(agency.officer, path);
  expect(await linesOf(0)).toEqual([]);
  expect(await incentives.get(agency.officer, `${path}/lines`)).toMatchObject({ status: 200 });
  const line = {
    ...{ operation: 'incentives.readRuns', kinds: ['pay'], isFile: false, people: 2 },
    ...{ by: { kind: 'person', id: agency.id(1) }, roles: ['employee', 'payroll-officer'] },
  };
  expect(await linesOf(0)).toMatchObject([line]);
  expect(await linesOf(2)).toMatchObject([line]);
  expect(await linesOf(1)).toEqual([]);
  const { rows } = await incentives.database.pool.query('SELECT count(*)::int AS count FROM disclosure.lines');
  expect(rows).toEqual([{ count: 1 }]);
});

it('tells whose slip was opened and nobody else, never what it said', async () => {
  await incentives.get(agency.verifier, `${path}/lines/${agency.id(0)}`);
  const [newest] = await linesOf(0);
  expect(newest).toMatchObject({ by: { id: agency.id(2) }, people: 1 });
  expect(JSON.stringify(newest)).not.toMatch(/rupiah/i);
  expect((await linesOf(1)).length).toBe(0);
});

it('tells of the amounts in the trail as well', async () => {
  await incentives.get(auditor, '/trail?type=AllowanceComputed');
  const [newest] = await linesOf(0);
  expect(newest).toMatchObject({ operation: 'incentives.readTrail', kinds: ['pay'], people: 3, by: { kind: 'account' } }); // prettier-ignore
});

it('is read by the auditor of everybody, narrowed and by pages, and by no one else (TRL-010)', async () => {
  const asked = async (query: string) => (await incentives.get(auditor, `/disclosures?${query}`)).body;
  const first = await asked('limit=1');
  expect(first).toMatchObject({ items: [{ operation: 'incentives.readTrail' }], next: expect.any(String) as string });
  expect((await asked(`limit=1&cursor=${String(first['next'])}`))['items']).toMatchObject([{ people: 1 }]);
  expect((await asked(`by=${agency.id(2)}`))['items']).toHaveLength(1);
  expect((await asked(`about=${agency.id(1)}`))['items']).toHaveLength(1);
  for (const role of ['agency-admin', 'payroll-officer', 'employee', 'system-admin'] as const)
    expect(await incentives.get({ roles: [role] }, '/disclosures')).toMatchObject({ status: 403 });
});

it('gives no answer that it could not record', async () => {
  const { superuser } = incentives.database;
  await superuser.query('ALTER TABLE disclosure.lines RENAME TO gone');
  expect((await incentives.get(agency.officer, `${path}/lines`)).status).toBeGreaterThanOrEqual(500);
  expect((await incentives.get(agency.officer, path)).status).toBe(200);
  await superuser.query('ALTER TABLE disclosure.gone RENAME TO lines');
  expect((await incentives.get(agency.officer, `${path}/lines`)).status).toBe(200);
});

it('keeps a line for two years (TRL-009)', async () => {
  await incentives.database.superuser.query(`UPDATE disclosure.lines SET shown_at = now() - interval '25 months'`);
  expect(await linesOf(0)).toEqual([]);
  await incentives.get(agency.verifier, `${path}/lines/${agency.id(0)}`);
  expect(await linesOf(0)).toHaveLength(1);
});

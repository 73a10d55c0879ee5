import { uuidv7 } from '@kinerja/clock';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { employeeId } from '@kinerja/vocabulary';
import { incentivesService } from '../src/app.module';
import { Agency, month } from './agency.fixtures';

jest.setTimeout(60_000);

const agency = new Agency(3);
let incentives: ServiceUnderTest;
const untilState = async (path: string, state: string): Promise<void> => {
  const { body } = await incentives.get(agency.officer, path);
  return body['state'] === state ? undefined : untilState(path, state);
};

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
  const imported = await incentives.post(agency.officer, '/payee-imports', { csv: agency.payeesCsv() });
  await untilState(`/payee-imports/${String(imported.body['importId'])}`, 'completed');
  const { body } = await incentives.post(agency.officer, '/tpp-runs', { month });
  const path = `/tpp-runs/${String(body['runId'])}`;
  expect(await incentives.post(agency.officer, `${path}/computation`)).toMatchObject({ status: 202 });
  await untilState(path, 'computed');
});
afterAll(() => incentives.stop());

it('shows the part of pay to auditor and payroll, and to no administrator (TRL-004, TPP-027)', async () => {
  for (const role of ['auditor', 'payroll-officer', 'payroll-verifier'] as const) {
    const { body } = await incentives.get({ roles: [role] }, '/trail?type=RunOpened');
    expect(body['items']).toMatchObject([{ type: 'RunOpened', object: 'run', by: { kind: 'person' } }]);
  }
  for (const role of ['agency-admin', 'system-admin', 'unit-head', 'employee'] as const)
    expect(await incentives.get({ roles: [role] }, '/trail')).toMatchObject({ status: 403 });
  expect(await incentives.get({ roles: ['auditor', 'system-admin'] }, '/trail')).toMatchObject({
    status: 403,
    body: { code: 'trail.not-yours' },
  });
});

it('leaves what was computed for others out of what the officer did, and keeps the computation (TRL-003, TPP-027)', async () => {
  const computed = (await incentives.get({ roles: ['auditor'] }, '/trail?type=AllowanceComputed')).body['items'];
  expect(computed).toMatchObject(Array.from({ length: 3 }, () => ({ by: { kind: 'person' } })));
  const { body } = await incentives.get({ ...agency.officer, roles: ['employee'] }, '/trail/mine');
  const types = (body['items'] as readonly Readonly<{ type: string }>[]).map(({ type }) => type);
  expect(types).toContain('ComputationRecorded');
  expect(types).not.toContain('AllowanceComputed');
});

it('tells a person of whom payroll has no data that there is none (IDN-170)', async () => {
  const answer = await incentives.get({ employee: employeeId(uuidv7()), roles: ['employee'] }, '/payees/mine');
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.text).toMatch(/^(null)?$/);
  expect(await incentives.get({ roles: ['auditor'] }, '/payees/mine')).toMatchObject({ status: 403 });
});

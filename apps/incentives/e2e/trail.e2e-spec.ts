import { ServiceUnderTest } from '@kinerja/service-testing';
import { incentivesService } from '../src/app.module';
import { Agency, month } from './agency.fixtures';

jest.setTimeout(60_000);

const agency = new Agency(3);
let incentives: ServiceUnderTest;
beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
  expect(await incentives.post(agency.officer, '/tpp-runs', { month })).toMatchObject({ status: 201 });
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

it('tells a person of whom payroll has no data that there is none (IDN-170)', async () => {
  const answer = await incentives.get({ ...agency.officer, roles: ['employee'] }, '/payees/mine');
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.text).toMatch(/^(null)?$/);
  expect(await incentives.get({ roles: ['auditor'] }, '/payees/mine')).toMatchObject({ status: 403 });
});

import { ServiceUnderTest, StagedAgency, type Who } from '@kinerja/service-testing';
import { planningService } from '../src/app.module';

jest.setTimeout(60_000);

type Line = Readonly<{ type: string; by: Readonly<{ kind: string; id?: string }> }>;

const agency = new StagedAgency();
const clerk: Who = { employee: agency.own, roles: ['employee'] };
const admin: Who = { employee: agency.line, roles: ['agency-admin'] };
const month = '2026-10';

let planning: ServiceUnderTest;
beforeAll(async () => {
  planning = await ServiceUnderTest.start(planningService);
  await agency.join(planning.others);
  await planning.quiet();
  expect(await planning.post(admin, '/periods', { month, closesOn: `${month}-31` })).toMatchObject({ status: 201 });
  expect(await planning.post(clerk, '/skps', { year: 2026 })).toMatchObject({ status: 201 });
});
afterAll(() => planning.stop());

const typesFor = async (who: Who, path = '/trail'): Promise<readonly string[]> => {
  const { status, body } = await planning.get(who, path);
  expect(status).toBe(200);
  return (body['items'] as readonly Line[]).map(({ type }) => type);
};

it('shows an auditor plans and periods, and an administrator the periods only (TRL-004)', async () => {
  expect(await typesFor({ roles: ['auditor'] })).toEqual(['SkpDrafted', 'PeriodOpened']);
  expect(await typesFor({ roles: ['agency-admin'] })).toEqual(['PeriodOpened']);
  expect(await typesFor({ roles: ['agency-admin'] }, '/trail?type=SkpDrafted')).toEqual([]);
  for (const role of ['employee', 'unit-head', 'system-admin', 'payroll-officer'] as const)
    expect(await planning.get({ employee: agency.own, roles: [role] }, '/trail')).toMatchObject({ status: 403 });
});

it('shows everybody what they did and what was done about them (TRL-003)', async () => {
  expect(await typesFor(clerk, '/trail/mine')).toEqual(['SkpDrafted']);
  expect(await typesFor(admin, '/trail/mine')).toEqual(['PeriodOpened']);
});

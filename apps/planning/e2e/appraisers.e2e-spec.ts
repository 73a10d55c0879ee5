import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { assignmentStartedV1, superiorChangedV1, unitRegisteredV1 } from '@kinerja/identity-contracts';
import { ServiceUnderTest, todayUnderTest } from '@kinerja/service-testing';
import { daysAfter, employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { planningService } from '../src/app.module';

jest.setTimeout(120_000);

const newEmployee = (): EmployeeId => employeeId(uuidv7());
const unitId = uuidv7();
const [head, wrong, right, later] = [newEmployee(), newEmployee(), newEmployee(), newEmployee()];

type Staff = Readonly<{ employee: EmployeeId; assignmentId: string }>;

const post = (employee: EmployeeId, superiorId?: EmployeeId) => ({
  ...{ assignmentId: uuidv7(), employeeId: employee, unitId, position: 'Analis Kebijakan', positionKind: 'fungsional' },
  ...{ jobClass: 9, golongan: 'III/c', duty: superiorId ? 'member' : 'head', startsOn: '2026-01-01' },
  ...(superiorId && { superiorId }),
});

let planning: ServiceUnderTest;

const begin = async (employee: EmployeeId, superiorId?: EmployeeId): Promise<Staff> => {
  const held = post(employee, superiorId);
  await planning.others.say(announce(assignmentStartedV1, employee, held as never));
  await planning.quiet();
  return { employee, assignmentId: held.assignmentId };
};

beforeAll(async () => {
  planning = await ServiceUnderTest.start(planningService);
  await planning.others.say(announce(unitRegisteredV1, unitId, { unitId, name: 'Bidang Layanan' }));
  await begin(head);
  for (const superior of [wrong, right, later]) await begin(superior, head);
});
afterAll(() => planning.stop());

const results = [
  {
    ...{ title: 'Izin terbit tepat waktu', kind: 'main' },
    indicators: [{ text: 'Jumlah izin', aspect: 'quantity', target: '12', unit: 'dokumen', direction: 'higher' }],
  },
];
const submit = async ({ employee }: Staff): Promise<string> => {
  const { body } = await planning.post({ employee }, '/skps', { year: 2026 });
  const id = String(body['skpId']);
  await planning.put({ employee }, `/skps/${id}/results`, { results });
  expect(await planning.post({ employee }, `/skps/${id}/submission`)).toMatchObject({ status: 200 });
  return id;
};
const changeSuperior = async ({ employee, assignmentId }: Staff, superiorId: EmployeeId, from: string) => {
  const change = { assignmentId, employeeId: employee, superiorId, from };
  await planning.others.say(announce(superiorChangedV1, employee, change));
  await planning.quiet();
};
const queueOf = async (employee: EmployeeId): Promise<readonly string[]> => {
  const { body } = await planning.get({ employee }, '/skps/queue?limit=200');
  return (body['items'] as readonly { skpId: string }[]).map(({ skpId }) => skpId);
};
const giveBack = (employee: EmployeeId, id: string) =>
  planning.post({ employee }, `/skps/${id}/return`, { note: 'Hubungkan dengan RHK atasan' });

it('moves a plan that waits at the wrong superior to the queue of the right one (PLAN-013)', async () => {
  const staff = await begin(newEmployee(), wrong);
  const id = await submit(staff);
  expect(await queueOf(wrong)).toContain(id);
  await changeSuperior(staff, right, '2026-02-01');
  expect([await queueOf(wrong), await queueOf(right)]).toEqual([[], [id]]);
  expect(await planning.get({ employee: right }, `/skps/${id}`)).toMatchObject({ body: { appraiserId: right } });
  expect(await giveBack(wrong, id)).toMatchObject({ status: 403, body: { code: 'skp.not-the-appraiser' } });
  expect(await giveBack(right, id)).toMatchObject({ status: 200 });
});

it('leaves a plan with the superior of the day of its submission, whoever comes later (PLAN-004)', async () => {
  const staff = await begin(newEmployee(), wrong);
  const id = await submit(staff);
  await changeSuperior(staff, later, daysAfter(todayUnderTest(), 1));
  expect([await queueOf(wrong), await queueOf(later)]).toEqual([[id], []]);
});

it('passes over a correction of days before another superior came', async () => {
  const staff = await begin(newEmployee(), wrong);
  await changeSuperior(staff, later, '2026-03-01');
  const id = await submit(staff);
  await changeSuperior(staff, right, '2026-02-01');
  expect(await queueOf(later)).toEqual([id]);
  await changeSuperior({ ...staff, assignmentId: uuidv7() }, right, '2026-04-01');
  expect(await queueOf(later)).toEqual([id]);
});

it('has the same read models after a rebuild from the log', async () => {
  const before = await planning.readModels();
  await planning.rebuild();
  expect(await planning.readModels()).toEqual(before);
});

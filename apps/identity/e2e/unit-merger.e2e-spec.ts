import { randomUUID } from 'node:crypto';
import { importPeople, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';

type Person = Readonly<{
  employeeId: string;
  assignmentId: string;
  unitId: string;
  position: string;
  superiorId?: string;
  duty: string;
}>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;

const FROM = '2026-07-01';
const register = async (name: string, body: object = {}): Promise<string> =>
  String((await admin.post('/units', { name, from: '2020-01-01', ...body })).body['unitId']);
const peopleOf = async (unit: string, day: string): Promise<readonly Person[]> =>
  (await admin.get(`/people?unitId=${unit}&on=${day}&placement=placed&limit=50`)).body['items'] as Person[];
const merge = (unit: string, into: string, from = FROM, key?: string) =>
  admin.post(`/units/${unit}/merger`, { into, from }, key);
const planOf = async (unit: string, into: string) =>
  (await admin.get(`/units/${unit}/merger?into=${into}&from=${FROM}`)).body;

beforeEach(async () => {
  identity = await startIdentity();
  admin = identity.as();
});
afterEach(() => identity.stop());

const staffed = async (name: string, prefix: string, size: number): Promise<string> => {
  const unit = await register(name);
  await importPeople(admin, peopleFile(size, name, prefix));
  await identity.service.quiet();
  return unit;
};

const headIn = async (unit: string): Promise<Person> => {
  const head = (await peopleOf(unit, FROM)).find(({ duty }) => duty === 'head');
  if (!head) throw new Error('the file names a head');
  return head;
};

it('moves the posts of a unit into another one from a day on, says so before, and goes on after a stop (IDN-106)', async () => {
  const [one, other] = [await staffed('Bidang Satu', 'P', 6), await staffed('Bidang Dua', 'Q', 3)];
  const [head, otherHead] = [await headIn(one), await headIn(other)];
  expect(await planOf(one, other)).toMatchObject({
    ...{ people: 6, posts: 6, newSuperior: 5, headId: head.employeeId, otherHeadId: otherHead.employeeId },
  });
  expect(await merge(one, other)).toMatchObject({
    status: 409,
    body: {
      ...{ type: '/problems/unit.two-heads', day: FROM },
      employeeIds: [head.employeeId, otherHead.employeeId],
    },
  });
  const end = { endsOn: '2026-06-30', cause: 'retirement' };
  expect(await admin.put(`/assignments/${head.assignmentId}/end`, end)).toMatchObject({ status: 200 });
  expect(await planOf(one, other)).toMatchObject({ people: 5, posts: 5, newSuperior: 5 });

  const gains = identity.as({ employee: String(otherHead.employeeId), roles: ['employee', 'agency-admin'] });
  expect(await gains.post(`/units/${one}/merger`, { into: other, from: FROM })).toMatchObject({
    status: 403,
    body: { code: 'unit.by-oneself' },
  });
  const key = randomUUID();
  expect(await merge(one, other, FROM, key)).toMatchObject({ status: 200 });
  await identity.restart();
  expect(await merge(one, other, FROM, key)).toMatchObject({ status: 200 });
  await until(
    () => admin.get(`/units/${one}`),
    ({ body }) => body['peopleToMove'] === 0,
  );
  await identity.service.quiet();
  expect(await peopleOf(one, '2026-06-30')).toHaveLength(6);
  expect(await peopleOf(one, FROM)).toHaveLength(0);
  const moved = (await peopleOf(other, FROM)).filter(({ superiorId }) => superiorId === otherHead.employeeId);
  expect(moved).toHaveLength(7);
  const before = await peopleOf(one, '2026-06-30');
  const mover = moved.find(({ employeeId }) => before.some((former) => former.employeeId === employeeId));
  expect((await admin.get(`/people/${mover?.employeeId}`)).body['posts']).toMatchObject([
    { unitId: other, startsOn: FROM },
    { unitId: one, endsOn: '2026-06-30', endCause: 'transfer' },
  ]);
  expect((await admin.get(`/units/${one}`)).body).toMatchObject({
    ...{ mergedInto: other, lastDay: '2026-06-30', isClosingPlanned: false, peopleToMove: 0 },
  });
  expect(await admin.put(`/units/${one}/end`, { from: '2026-09-01' })).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.merged', unitIds: [other] },
  });
});

it('takes the head along into a unit without one, and waits for posts that begin later', async () => {
  const [one, other] = [await staffed('Bidang Tiga', 'R', 3), await register('Bidang Kosong')];
  const [first] = (await peopleOf(one, FROM)).filter(({ duty }) => duty === 'head');
  const later = {
    ...{ kind: 'team', unitId: one, position: 'Anggota tim', positionKind: 'fungsional', jobClass: 8 },
    ...{ golongan: 'III/b', duty: 'member', superiorId: first?.employeeId, startsOn: '2026-08-01', letter: '800/1' },
  };
  const [, member] = await peopleOf(one, FROM);
  const begun = await admin.post(`/people/${member?.employeeId}/assignments`, later);
  expect(begun).toMatchObject({ status: 201 });
  expect(await merge(one, other)).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.posts-begin-later', employeeIds: [member?.employeeId], people: 1 },
  });
  const id = String(begun.body['assignmentId']);
  expect(await admin.post(`/assignments/${id}/withdrawal`, { reason: 'Unit dilebur' })).toMatchObject({ status: 200 });
  expect(await merge(one, other)).toMatchObject({ status: 200 });
  await until(
    () => admin.get(`/units/${one}`),
    ({ body }) => body['peopleToMove'] === 0,
  );
  await identity.service.quiet();
  const people = await peopleOf(other, FROM);
  expect(people.filter(({ duty }) => duty === 'head')).toMatchObject([{ employeeId: first?.employeeId }]);
  expect(people.filter(({ superiorId }) => superiorId === first?.employeeId)).toHaveLength(2);
});

it('closes and merges no unit while people are yet to be moved into it, so that they all arrive (IDN-106)', async () => {
  const [one, other, third] = [
    await staffed('Bidang Empat', 'S', 40),
    await register('Bidang Lima'),
    await register('Bidang Enam'),
  ];
  expect(await merge(one, other)).toMatchObject({ status: 200 });
  const [merged, closed] = [
    await merge(other, third, '2026-09-01'),
    await admin.put(`/units/${other}/end`, { from: FROM }),
  ];
  expect([merged, closed]).toMatchObject([
    { status: 409, body: { type: '/problems/unit.still-taking-over' } },
    { status: 409, body: { code: expect.stringMatching(/^unit[.](still-taking-over|people-remain)$/) } },
  ]);
  await until(
    () => admin.get(`/units/${one}`),
    ({ body }) => body['peopleToMove'] === 0,
  );
  await identity.service.quiet();
  expect(await peopleOf(other, FROM)).toHaveLength(40);
  expect(await merge(other, third, '2026-09-01')).toMatchObject({ status: 200 });
});

it('closes and merges no unit while people are being imported, who would come into it (IDN-103, IDN-106)', async () => {
  const [unit, other] = [await register('Bidang Diimpor'), await register('Bidang Tujuan')];
  const file = { csv: peopleFile(80, 'Bidang Diimpor', 'T'), startsOn: '2026-01-01' };
  const imported = String((await admin.post('/people-imports', file)).body['importId']);
  const answers = [await admin.put(`/units/${unit}/end`, { from: FROM }), await merge(unit, other, '2026-01-01')];
  expect(answers).toMatchObject([
    { status: 409, body: { code: expect.stringMatching(/^unit[.](import-running|people-remain)$/) } },
    { status: 409, body: { code: expect.stringMatching(/^unit[.](import-running|posts-begin-later)$/) } },
  ]);
  await until(
    () => admin.get(`/people-imports/${imported}`),
    ({ body }) => body['state'] === 'completed',
  );
  await identity.service.quiet();
  expect(await admin.put(`/units/${other}/end`, { from: FROM })).toMatchObject({ status: 200 });
});

it('is refused into a unit that nobody knows', async () => {
  const unit = await register('Bidang Sendiri');
  expect(await merge(unit, randomUUID())).toMatchObject({
    status: 422,
    body: { type: '/problems/unit.unknown-target' },
  });
  expect(await merge(unit, unit)).toMatchObject({ status: 422, body: { type: '/problems/unit.into-itself' } });
  expect(await merge(randomUUID(), unit)).toMatchObject({ status: 404 });
  const first = await merge(unit, await register('Bidang Tua', { from: '2000-01-01' }), '2000-01-01');
  expect(first).toMatchObject({ status: 422, body: { code: 'unit.ends-before-start' } });
});

it('tells of a unit that is not there, before and at its merging', async () => {
  const [other, nowhere] = [await register('Bidang Dua'), randomUUID()];
  const absent = { status: 404, body: { type: '/problems/unit.not-found' } };
  expect(await admin.get(`/units/${nowhere}/merger?into=${other}&from=${FROM}`)).toMatchObject(absent);
  expect(await merge(nowhere, other)).toMatchObject(absent);
});

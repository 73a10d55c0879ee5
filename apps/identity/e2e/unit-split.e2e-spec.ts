import { randomUUID } from 'node:crypto';
import { importPeople, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';

type Person = Readonly<{
  employeeId: string;
  assignmentId: string;
  superiorId?: string;
  duty: string;
}>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;

const [FROM, BEFORE] = ['2026-07-01', '2026-06-30'];
const register = async (name: string, body: object = {}): Promise<string> =>
  String((await admin.post('/units', { name, from: '2020-01-01', ...body })).body['unitId']);
const peopleOf = async (unit: string, day: string): Promise<readonly Person[]> =>
  (await admin.get(`/people?unitId=${unit}&on=${day}&placement=placed&limit=50`)).body['items'] as Person[];
const postsOf = (people: readonly Person[]): readonly string[] => people.map(({ assignmentId }) => assignmentId);

const split = (unit: string, parts: readonly object[], changes: object = {}, key?: string) =>
  admin.post(`/units/${unit}/split`, { from: FROM, parts, outcome: 'goes-on', reason: 'Perda baru', ...changes }, key);
const planOf = async (unit: string, asked: string) =>
  (await admin.get(`/units/${unit}/split/plan?from=${FROM}&${asked}`)).body;
const moved = (unit: string) =>
  until(
    () => admin.get(`/units/${unit}`),
    ({ body }) => (body['splits'] as { peopleToMove: number }[]).every(({ peopleToMove }) => peopleToMove === 0),
  );
const unitCalled = async (name: string): Promise<string> => {
  const { items } = (await admin.get('/units?limit=200')).body as { items: { unitId: string; name: string }[] };
  return items.find((unit) => unit.name === name)?.unitId ?? '';
};
const refused = (status: number, code: string, facts: object = {}) => ({
  ...{ status, body: { type: `/problems/${code}`, ...facts } },
});

/** The head, then the members. */
const staffed = async (name: string, prefix: string, size: number) => {
  const top = await register(`Dinas ${prefix}`);
  const unit = await register(name, { parentUnitId: top });
  await importPeople(admin, peopleFile(size, name, prefix));
  await identity.service.quiet();
  const people = await peopleOf(unit, FROM);
  const head = people.find(({ duty }) => duty === 'head');
  if (!head) throw new Error('the file names a head');
  return { top, unit, head, members: people.filter((one) => one !== head) };
};

beforeEach(async () => {
  identity = await startIdentity();
  admin = identity.as();
});
afterEach(() => identity.stop());

it('gives chosen posts to a new unit from a day on, says so before, and goes on after a stop (IDN-107, IDN-108)', async () => {
  const { top, unit, head, members } = await staffed('Bidang Besar', 'P', 6);
  const [first, second, third, fourth] = members as [Person, Person, Person, Person];
  const posts = postsOf([first, second, third]);
  const later = { superiorId: fourth.employeeId, from: '2026-09-01', reason: 'SK' };
  expect(await admin.put(`/assignments/${third.assignmentId}/superior`, later)).toMatchObject({ status: 200 });
  const choice = await admin.get(`/units/${unit}/split/posts?from=${FROM}`);
  expect(choice.body).toMatchObject({
    laterIds: [],
    posts: [{ assignmentId: head.assignmentId, duty: 'head' }, {}, {}, {}, {}, {}],
  });
  const vacant = await planOf(unit, `posts=${posts.join(',')}`);
  expect(vacant).toMatchObject({ people: 3, posts: 3, newSuperior: 0 });
  const asked = `posts=${posts.join(',')}&headId=${first.assignmentId}`;
  expect(await planOf(unit, asked)).toMatchObject({ people: 3, posts: 3, newSuperior: 2, headId: first.employeeId });

  const part = { name: 'Bidang Kecil', posts, headId: first.assignmentId };
  const key = randomUUID();
  expect(await split(unit, [part], {}, key)).toMatchObject({ status: 200 });
  const small = await unitCalled('Bidang Kecil');
  await identity.restart();
  expect(await split(unit, [part], {}, key)).toMatchObject({ status: 200 });
  await moved(unit);
  await identity.service.quiet();

  expect((await admin.get(`/units/${small}`)).body).toMatchObject({ from: FROM, places: [{ parentUnitId: top }] });
  expect(await peopleOf(unit, BEFORE)).toHaveLength(6);
  expect(await peopleOf(unit, FROM)).toHaveLength(3);
  const there = await peopleOf(small, FROM);
  expect(there.find(({ duty }) => duty === 'head')).toMatchObject({
    ...{ employeeId: first.employeeId, superiorId: head.employeeId },
  });
  expect(there.filter(({ superiorId }) => superiorId === first.employeeId)).toHaveLength(2);
  expect((await admin.get(`/people/${second.employeeId}`)).body['posts']).toMatchObject([
    { unitId: small, startsOn: FROM, duty: 'member' },
    { unitId: unit, endsOn: BEFORE, endCause: 'transfer' },
  ]);
  expect(((await admin.get(`/people/${third.employeeId}`)).body['posts'] as object[])[0]).toMatchObject({
    superiors: [
      { from: FROM, superiorId: first.employeeId },
      { from: '2026-09-01', superiorId: fourth.employeeId },
    ],
  });
  expect((await admin.get(`/units/${unit}`)).body).toMatchObject({
    splits: [{ into: [small], from: FROM, reason: 'Perda baru', isEnd: false, peopleToMove: 0 }],
  });
  expect(await identity.service.eventsOf(`unit-${unit}`)).toContain('UnitSplit');
});

it('ends a unit whose people all go on in others, one of them there before (IDN-107)', async () => {
  const { unit, head, members } = await staffed('Bidang Lama', 'P', 5);
  const [first, ...others] = members;
  const target = await register('Bidang Tujuan');
  const parts = [
    { name: 'Bidang Baru', posts: postsOf([head, ...others.slice(0, 2)]), headId: head.assignmentId },
    { into: target, posts: postsOf(first ? [first] : []) },
  ];
  const [left] = others.slice(2);
  expect(await split(unit, parts, { outcome: 'ends' })).toMatchObject(
    refused(409, 'unit.people-remain', { employeeIds: [left?.employeeId], lastDay: BEFORE }),
  );
  const all = [parts[0], { into: target, posts: postsOf(members.filter((one) => one === first || one === left)) }];
  expect(await split(unit, all as object[], { outcome: 'ends' })).toMatchObject({ status: 200 });
  await moved(unit);
  await identity.service.quiet();
  expect(await peopleOf(unit, FROM)).toHaveLength(0);
  const there = await peopleOf(await unitCalled('Bidang Baru'), FROM);
  expect(there).toHaveLength(3);
  expect(there.filter(({ superiorId }) => superiorId === head.employeeId)).toHaveLength(2);
  expect(there.find(({ duty }) => duty === 'head')).toMatchObject({ employeeId: head.employeeId });
  expect((await admin.get(`/units/${unit}`)).body).toMatchObject({
    ...{ lastDay: BEFORE, isClosingPlanned: false, splits: [{ isEnd: true }] },
  });
  const faults = (await admin.get('/people-faults?fault=no-head&limit=50')).body['items'];
  expect(faults).toContainEqual(expect.objectContaining({ unitId: target }));
  expect(await admin.put(`/units/${unit}/end`, { from: '2026-09-01' })).toMatchObject(refused(409, 'unit.merged'));
  expect(await split(unit, parts)).toMatchObject(refused(409, 'unit.merged'));
});

it('names what is wrong with what was asked, and does nothing', async () => {
  const { unit, head, members } = await staffed('Bidang Tetap', 'P', 5);
  const [first, second, third, fourth] = members as [Person, Person, Person, Person];
  const name = 'Bidang Pecahan';
  const part = { name, posts: postsOf([first]) };
  const shape = (field: string) => ({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  expect(await split(unit, [{ name, posts: [] }])).toMatchObject(shape('parts[0].posts'));
  expect(await split(unit, [{ ...part, into: head.employeeId }])).toMatchObject(shape('parts[0].name'));
  expect(await split(unit, [{ posts: part.posts }])).toMatchObject(shape('parts[0].name'));
  expect(await split(unit, [part], { reason: ' ' })).toMatchObject(shape('reason'));

  const both = [part, { name: 'Bidang Lain', posts: part.posts }];
  expect(await split(unit, both)).toMatchObject(refused(422, 'unit.chosen-twice', { employeeIds: [first.employeeId] }));
  expect(await split(unit, [{ name, posts: postsOf([head, ...members]) }])).toMatchObject(
    refused(422, 'unit.nobody-stays'),
  );
  expect(await split(unit, [{ ...part, name: 'bidang  TETAP' }])).toMatchObject(
    refused(409, 'unit.name-taken', { name: 'bidang  TETAP' }),
  );
  expect(await split(unit, [part], { from: '2019-07-01' })).toMatchObject(
    refused(422, 'unit.ends-before-start', { startsOn: '2020-01-01' }),
  );
  expect(await split(unit, [{ ...part, headId: second.assignmentId }])).toMatchObject(
    refused(422, 'unit.head-not-chosen'),
  );
  const end = { endsOn: BEFORE, cause: 'retirement' };
  expect(await admin.put(`/assignments/${third.assignmentId}/end`, end)).toMatchObject({ status: 200 });
  expect(await split(unit, [{ name, posts: postsOf([third]) }])).toMatchObject(
    refused(409, 'unit.posts-not-held', { employeeIds: [third.employeeId], day: FROM }),
  );
  const post = {
    ...{
      kind: 'definitive',
      unitId: await register('Bidang Seberang'),
      position: 'Analis',
      positionKind: 'fungsional',
    },
    ...{ jobClass: 8, golongan: 'III/b', duty: 'member', superiorId: head.employeeId, startsOn: FROM },
  };
  expect(await admin.post(`/people/${fourth.employeeId}/assignments`, post)).toMatchObject({ status: 201 });
  expect(await split(unit, [{ name, posts: postsOf([fourth]) }])).toMatchObject(
    refused(409, 'unit.posts-not-held', { employeeIds: [fourth.employeeId] }),
  );
  const later = { ...post, startsOn: '2026-10-01' };
  expect(await admin.post(`/people/${second.employeeId}/assignments`, later)).toMatchObject({ status: 201 });
  expect(await split(unit, [{ name, posts: postsOf([second]) }])).toMatchObject(
    refused(409, 'unit.posts-not-movable', { employeeIds: [second.employeeId], cause: 'assignment.followed' }),
  );
  expect(await unitCalled(name)).toBe('');
  expect(await split(randomUUID(), [part])).toMatchObject(refused(404, 'unit.not-found'));
  const nowhere = `/units/${randomUUID()}/split`;
  expect(await admin.get(`${nowhere}/posts?from=${FROM}`)).toMatchObject(refused(404, 'unit.not-found'));
  expect(await admin.get(`${nowhere}/plan?from=${FROM}&posts=`)).toMatchObject(refused(404, 'unit.not-found'));

  const other = await register('Bidang Penerus');
  expect(await admin.post(`/units/${unit}/merger`, { into: other, from: '2027-01-01' })).toMatchObject({ status: 200 });
  expect(await split(unit, [part])).toMatchObject(refused(409, 'unit.merged', { unitIds: [other] }));
});

it('puts a head over whoever was above them, and takes one post back (IDN-107, IDN-108, IDN-064)', async () => {
  const { unit, head, members } = await staffed('Bidang Bertingkat', 'P', 4);
  const [senior, junior] = members as [Person, Person];
  const below = { superiorId: senior.employeeId, from: '2026-03-01', reason: 'Tim' };
  expect(await admin.put(`/assignments/${junior.assignmentId}/superior`, below)).toMatchObject({ status: 200 });
  const posts = postsOf([senior, junior]);
  const part = { name: 'Bidang Muda', posts, headId: junior.assignmentId };
  expect(await planOf(unit, `posts=${posts.join(',')}&headId=${junior.assignmentId}`)).toMatchObject({
    ...{ newSuperior: 1, headId: junior.employeeId, headSuperiorId: head.employeeId },
  });
  expect(await split(unit, [part])).toMatchObject({ status: 200 });
  await moved(unit);
  await identity.service.quiet();
  const there = await peopleOf(await unitCalled('Bidang Muda'), FROM);
  const moving = there.find(({ employeeId }) => employeeId === senior.employeeId);
  expect(moving).toMatchObject({ superiorId: junior.employeeId });
  expect(there.find(({ employeeId }) => employeeId === junior.employeeId)).toMatchObject({
    superiorId: head.employeeId,
  });
  const withdrawn = await admin.post(`/assignments/${moving?.assignmentId}/withdrawal`, { reason: 'Keliru' });
  expect(withdrawn).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect(await peopleOf(unit, FROM)).toHaveLength(3);
  expect((await admin.get(`/units/${unit}`)).body).toMatchObject({ splits: [{ peopleToMove: 0 }] });
});

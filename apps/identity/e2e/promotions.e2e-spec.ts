import { randomUUID } from 'node:crypto';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { itemsOf } from './two-persons.fixtures';

type Post = Readonly<Record<string, unknown>>;
type Person = Readonly<{ employeeId: string; assignmentId: string; staffNumber: string }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Person[];

beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2000-01-01' });
  await importPeople(admin, peopleFile(5));
  people = itemsOf(await admin.get('/people?limit=50')) as unknown as readonly Person[];
});
afterAll(() => identity.stop());

const someone = (nth: number): Person => {
  const person = people[nth];
  if (!person) throw new Error('five people were imported');
  return person;
};
const head = () => someone(0);
const postsOf = async ({ employeeId }: Person): Promise<readonly Post[]> => {
  await identity.service.quiet();
  return (await admin.get(`/people/${employeeId}`)).body['posts'] as Post[];
};
const promote = ({ employeeId }: Person, changes: object = {}) =>
  admin.post(`/people/${employeeId}/promotions`, {
    golongan: 'III/c',
    jobClass: 9,
    startsOn: '2026-03-01',
    ...changes,
  });

it('promotes somebody from a day that has passed, with the superiors who came since and will come (IDN-165)', async () => {
  const [promoted, since, later] = [someone(1), someone(2), someone(3)];
  const path = `/assignments/${promoted.assignmentId}/superior`;
  const superior = ({ employeeId }: Person, from: string) =>
    admin.put(path, { superiorId: employeeId, from, reason: 'Rotasi' });
  expect(await superior(since, '2026-05-01')).toMatchObject({ status: 200 });
  expect(await superior(later, '2027-01-01')).toMatchObject({ status: 200 });
  const begun = await promote(promoted);
  expect(begun).toMatchObject({ status: 201 });
  const [next, former] = await postsOf(promoted);
  expect(next).toMatchObject({
    ...{ assignmentId: begun.body['assignmentId'], golongan: 'III/c', jobClass: 9, startsOn: '2026-03-01' },
    superiors: [
      { from: '2026-03-01', superiorId: head().employeeId },
      { from: '2026-05-01', superiorId: since.employeeId },
      { from: '2027-01-01', superiorId: later.employeeId },
    ],
  });
  expect(former).toMatchObject({ endsOn: '2026-02-28' });
  const today = itemsOf(await admin.get(`/people?on=2026-06-01&search=${promoted.staffNumber}`));
  expect(today).toMatchObject([{ superiorId: since.employeeId }]);
});

it('promotes nobody to what they are, before their post or to what is no class (IDN-165)', async () => {
  const [held] = await postsOf(someone(4));
  const same = { golongan: held?.['golongan'], jobClass: held?.['jobClass'] };
  expect(await promote(someone(4), same)).toMatchObject({ status: 409, body: { code: 'assignment.promotes-nothing' } });
  expect(await promote(someone(4), { startsOn: '2025-12-31' })).toMatchObject({
    status: 422,
    body: { code: 'assignment.no-definitive-post' },
  });
  expect(await promote(someone(4), { jobClass: 18 })).toMatchObject({ status: 400, body: { errors: [{ field: 'jobClass' }] } }); // prettier-ignore
  expect(await promote({ ...someone(4), employeeId: randomUUID() })).toMatchObject({ status: 404 });
});

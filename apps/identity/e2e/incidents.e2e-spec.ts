import { randomUUID } from 'node:crypto';
import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter } from '@kinerja/vocabulary';
import { importPeople, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';
import { itemsOf, officeOf, type Listed } from './two-persons.fixtures';

jest.setTimeout(120_000);

/** More than one batch of those who are told. */
const SIZE = 205;
let identity: RunningIdentity;
let admin: Client;
let self: Client;
let employee: string;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(admin, peopleFile(SIZE));
  await identity.service.quiet();
  const [one] = itemsOf(await admin.get('/people?search=P0001'));
  employee = String(one?.['employeeId']);
  await officeOf(identity).open(admin, 'pembaca', ['employee'], employee);
  self = identity.as({ employee, roles: ['employee'] });
  await identity.service.quiet();
});
afterAll(() => identity.stop());

const yesterday = daysAfter(todayUnderTest(), -1);
const said = { dataKinds: ['payee'], scope: 'everybody', unitIds: [], happenedHow: 'Berkas terkirim keliru' };
const noticed = { noticedOn: yesterday, noticedTime: '08:00' };
const open = (changes: object = {}) => admin.post('/incidents', { ...noticed, ...said, ...changes });
const opened = async (changes: object = {}): Promise<string> => {
  const { status, body } = await open(changes);
  expect(status).toBe(201);
  await identity.service.quiet();
  return String(body['incidentId']);
};
const shown = async (id: string): Promise<Listed> => {
  await identity.service.quiet();
  return (await admin.get(`/incidents/${id}`)).body;
};
const told = async (id: string): Promise<Listed> =>
  (await until(() => admin.get(`/incidents/${id}`), ({ body }) => body['isTelling'] === false && body['told'] !== 0)).body; // prettier-ignore

it('is opened with what is known, and both drafts are there at once with what is not known marked (IDN-240, IDN-242)', async () => {
  const id = await opened();
  expect(await shown(id)).toMatchObject({
    ...{ status: 'open', people: SIZE, reachable: 1, told: 0, dataKinds: ['payee'] },
    clock: { dueOn: daysAfter(yesterday, 3), dueTime: '08:00', stage: expect.stringMatching(/first-day|second-day/) },
    letter: expect.stringContaining('[belum diketahui]'),
    notice: expect.stringContaining('Berkas terkirim keliru'),
  });
  const facts = { ...said, handling: 'Tautan dicabut' };
  expect(await admin.put(`/incidents/${id}/facts`, facts)).toMatchObject({ status: 200 });
  expect((await shown(id))['letter']).toContain('Tautan dicabut');
  expect(await admin.post(`/incidents/${id}/withdrawal`, { reason: 'Bukan insiden' })).toMatchObject({ status: 200 });
  expect(await shown(id)).toMatchObject({ status: 'withdrawn', endWords: 'Bukan insiden', clock: { isStopped: true } });
});

it('tells everybody once, also when it is stopped between two batches, then closes (IDN-243, IDN-244)', async () => {
  const id = await opened();
  expect(await admin.post(`/incidents/${id}/drafts`, {})).toMatchObject({ status: 200 });
  const letter = { letterNumber: '555/1', sentOn: yesterday, sentTime: '09:00' };
  expect(await admin.put(`/incidents/${id}/letter`, letter)).toMatchObject({ status: 200 });
  expect(await admin.post(`/incidents/${id}/notices`, { channel: 'in-app' })).toMatchObject({ status: 200 });
  expect(await told(id)).toMatchObject({ told: 1, status: 'drafted' });
  expect(await admin.post(`/incidents/${id}/closing`, { learnt: 'Sandi' })).toMatchObject({
    ...{ status: 409, body: { code: 'incident.people-untold', peopleLeft: SIZE - 1 } },
  });
  const [mine] = itemsOf(await self.get('/incidents/mine'));
  expect(mine).toMatchObject({ incidentId: id, channel: 'in-app', text: expect.stringContaining('Pasal 46') });

  const key = randomUUID();
  expect(await admin.post(`/incidents/${id}/notices`, { channel: 'on-paper' }, key)).toMatchObject({ status: 200 });
  await identity.restart();
  await admin.post(`/incidents/${id}/notices`, { channel: 'on-paper' }, key);
  await until(() => admin.get(`/incidents/${id}`), ({ body }) => body['status'] === 'notified'); // prettier-ignore
  const { rows } = await identity.database.pool.query<{ people: readonly string[] }>(
    `SELECT data -> 'people' AS people FROM log.events WHERE stream = $1 AND type = 'IncidentPeopleTold'`,
    [`incident-${id}`],
  );
  const everybody = rows.flatMap(({ people }) => people);
  expect([everybody.length, new Set(everybody).size]).toEqual([SIZE, SIZE]);
  expect(rows.length).toBeGreaterThan(3);

  expect(await admin.post(`/incidents/${id}/closing`, { learnt: 'Berkas disandikan' })).toMatchObject({ status: 200 });
  expect(await shown(id)).toMatchObject({ status: 'closed', told: SIZE, clock: { isStopped: true } });
  const before = await identity.service.readModels();
  await identity.service.rebuild();
  expect(await identity.service.readModels()).toEqual(before);
});

it('concerns those whom a list of numbers names, and says which it does not know', async () => {
  const id = await opened({ scope: 'people', staffNumbers: 'p0001, P0002\nP0002' });
  const people = itemsOf(await admin.get(`/incidents/${id}/people`));
  expect(people).toMatchObject([
    { staffNumber: 'P0001', hasAccount: true },
    { staffNumber: 'P0002', hasAccount: false },
  ]);
  expect(await open({ scope: 'people', staffNumbers: 'P0001, X1' })).toMatchObject({
    ...{ status: 422, body: { code: 'incident.unknown-named', name: 'X1' } },
  });
  expect(await open({ scope: 'units' })).toMatchObject({ status: 422, body: { code: 'incident.nobody-named' } });
  const [unit] = itemsOf(await admin.get('/units'));
  const ofUnit = await opened({ scope: 'units', unitIds: [unit?.['unitId']] });
  expect(await shown(ofUnit)).toMatchObject({ people: SIZE });
});

it('is late after 3 x 24 hours, and goes out with the reason all the same (IDN-241, IDN-242)', async () => {
  const id = await opened({ noticedOn: daysAfter(yesterday, -4), scope: 'people', staffNumbers: 'P0001' });
  await admin.post(`/incidents/${id}/drafts`, {});
  expect(await shown(id)).toMatchObject({ clock: { stage: 'late', isStopped: false } });
  const refused = { status: 422, body: { code: 'incident.delay-unexplained', dueAt: expect.any(String) } };
  expect(await admin.post(`/incidents/${id}/notices`, { channel: 'in-app' })).toMatchObject(refused);
  const late = { channel: 'in-app', delayReason: 'Libur panjang' };
  expect(await admin.post(`/incidents/${id}/notices`, late)).toMatchObject({ status: 200 });
  expect(await told(id)).toMatchObject({ told: 1, noticeDelay: 'Libur panjang' });
});

it('is for the agency’s administrators, and names what is not there', async () => {
  expect((await self.get('/incidents')).status).toBe(403);
  expect(await admin.get(`/incidents/${randomUUID()}`)).toMatchObject({ status: 404, body: { code: 'incident.not-found' } }); // prettier-ignore
  expect(await admin.post(`/incidents/${randomUUID()}/drafts`, {})).toMatchObject({ status: 404, body: { code: 'incident.absent' } }); // prettier-ignore
  const tomorrow = daysAfter(todayUnderTest(), 1);
  expect(await open({ noticedOn: tomorrow })).toMatchObject({ status: 422, body: { code: 'incident.noticed-later' } });
});

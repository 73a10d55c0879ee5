import { randomUUID } from 'node:crypto';
import { superiorChangedV1 } from '@kinerja/identity-contracts';
import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter } from '@kinerja/vocabulary';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

type Body = Readonly<Record<string, unknown>>;
type Person = Readonly<{ employeeId: string; assignmentId: string }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Person[];
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(admin, peopleFile(14));
  people = (await admin.get('/people')).body['items'] as readonly Person[];
});
afterAll(() => identity.stop());

const inWords = 'SK mutasi menyebut atasan lain';
const from = '2026-02-01';
const someone = (nth: number): Person => people[nth] ?? { employeeId: '', assignmentId: '' };
const as = (person: Person): Client => identity.as({ employee: person.employeeId, roles: ['employee'] });
const itemsOf = ({ body }: Readonly<{ body: Body }>) => body['items'] as readonly Body[];
const report = (person: Person, said: object = {}, by = as(person)) =>
  by.post(`/assignments/${person.assignmentId}/superior-reports`, { from, reason: inWords, ...said });
const reported = async (person: Person, said: object = {}): Promise<string> => {
  const { status, body } = await report(person, said);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return String(body['reportId']);
};
const mine = async (person: Person) => itemsOf(await as(person).get('/superior-reports/mine'));
const queue = async (by = admin) => itemsOf(await by.get('/superior-reports?state=open'));
const accept = (id: string, superior: Person, more: object = {}, by = admin) =>
  by.post(`/superior-reports/${id}/acceptance`, {
    superiorId: superior.employeeId,
    from,
    reason: 'SK 800/12',
    ...more,
  });
const decline = (id: string, by = admin) =>
  by.post(`/superior-reports/${id}/declining`, { reason: 'SK tidak berubah' });
const close = (id: string, by = admin) => by.post(`/superior-reports/${id}/closing`, {});
const withdraw = (id: string, by: Client) => by.post(`/superior-reports/${id}/withdrawal`, {});
const postOf = async (person: Person, by: Client = as(person), path = '/people/me/posts'): Promise<Body> =>
  ((await by.get(path)).body['posts'] as readonly Body[] | undefined)?.[0] ?? {};
const counted = async () =>
  (await admin.get('/people-faults/counts')).body['counts'] as Readonly<Record<string, number>>;

describe('a person says that their superior is wrong (IDN-121)', () => {
  it('with who it should be, once a post, and sees what became of it', async () => {
    const id = await reported(someone(1), { superiorId: someone(2).employeeId });
    expect(await report(someone(1))).toMatchObject({
      status: 409,
      body: { code: 'superior-report.already-open', reportId: id },
    });
    const shown = { reportId: id, state: 'open', from, superiorId: someone(2).employeeId, reason: inWords };
    expect(await mine(someone(1))).toMatchObject([{ ...shown, recordedId: someone(0).employeeId, isOwn: true }]);
    expect(await mine(someone(2))).toEqual([]);
    expect(await withdraw(id, as(someone(2)))).toMatchObject({ status: 404 });
    expect(await withdraw(id, as(someone(1)))).toMatchObject({ status: 200 });
    expect(await withdraw(id, as(someone(1)))).toMatchObject({ status: 200 });
    expect(await mine(someone(1))).toMatchObject([{ state: 'withdrawn' }]);
    expect(await decline(id)).toMatchObject({
      status: 409,
      body: { code: 'superior-report.ended', outcome: 'withdrawn' },
    });
  });
  it('of their own post only, on a day on which they hold it', async () => {
    expect(await report(someone(1), {}, as(someone(2)))).toMatchObject({ status: 404 });
    expect(await report(someone(1), {}, admin)).toMatchObject({ status: 403 });
    expect(await report(someone(1), { from: '2025-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'assignment.before-start' },
    });
    expect(await report(someone(1), { superiorId: someone(0).employeeId })).toMatchObject({
      status: 422,
      body: { code: 'superior-report.same-superior' },
    });
    expect(await report(someone(1), { superiorId: randomUUID() })).toMatchObject({ status: 422 });
    expect(await report(someone(1), { reason: ' ' })).toMatchObject({ status: 400 });
    expect(await report(someone(1), { reason: 'a'.repeat(501) })).toMatchObject({ status: 400 });
  });
  it('in words that are sealed in the log', async () => {
    const { rows } = await identity.database.pool.query<{ data: string }>(
      `SELECT data::text AS data FROM log.events WHERE type LIKE 'SuperiorReport%'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) expect(data).not.toMatch(/mutasi/);
  });
});

describe('an administrator decides', () => {
  it('by a correction that moves who decides, and says why (IDN-123)', async () => {
    const person = someone(3);
    const id = await reported(person, { superiorId: someone(2).employeeId });
    expect(await queue()).toMatchObject([{ reportId: id, employeeId: person.employeeId, isOwn: false }]);
    expect((await counted())['superior-reported']).toBe(1);
    const { body } = await admin.get('/people-faults?fault=superior-reported');
    expect(body['items']).toMatchObject([{ employeeId: person.employeeId, superiorId: someone(0).employeeId }]);
    expect(JSON.stringify(body)).not.toContain(inWords);
    expect(await accept(id, someone(2))).toMatchObject({ status: 200, body: { reportId: id } });
    expect(await queue()).toEqual([]);
    expect((await counted())['superior-reported']).toBe(0);
    const decided = { decisionReason: 'SK 800/12', correctedId: someone(2).employeeId, correctedFrom: from };
    expect(await mine(person)).toMatchObject([{ state: 'accepted', ...decided }]);
    const superiors = [
      { from: '2026-01-01', superiorId: someone(0).employeeId },
      { from, superiorId: someone(2).employeeId, reason: 'SK 800/12' },
    ];
    expect(await postOf(person)).toMatchObject({ superiors });
    expect(await postOf(person, admin, `/people/${person.employeeId}`)).toMatchObject({ superiors });
    const auditor = identity.as({ roles: ['auditor'] });
    expect(JSON.stringify(await postOf(person, auditor, `/people/${person.employeeId}`))).not.toContain('SK 800/12');
    await identity.service.quiet();
    const assignment = { assignmentId: person.assignmentId, employeeId: person.employeeId };
    expect(await identity.service.said(superiorChangedV1.type, person.employeeId)).toEqual([
      { ...assignment, superiorId: someone(2).employeeId, from },
    ]);
  });
  it('not by one that makes a circle or that nobody could fill (IDN-032, IDN-062)', async () => {
    const id = await reported(someone(2));
    expect(await accept(id, someone(3))).toMatchObject({ status: 422, body: { code: 'assignment.superior-cycle' } });
    expect(await accept(id, { ...someone(3), employeeId: randomUUID() })).toMatchObject({ status: 422 });
    expect(await accept(id, someone(0))).toMatchObject({
      status: 409,
      body: { code: 'superior-report.nothing-changes' },
    });
    expect(await close(id)).toMatchObject({ status: 409, body: { code: 'superior-report.to-decide' } });
    expect(await decline(id)).toMatchObject({ status: 200 });
    expect((await mine(someone(2)))[0]).toMatchObject({ state: 'declined', decisionReason: 'SK tidak berubah' });
  });
  it('never about themselves (IDN-122), and nobody else does', async () => {
    const id = await reported(someone(4));
    const own = identity.as({ employee: someone(4).employeeId, roles: ['employee', 'agency-admin'] });
    for (const answer of [await accept(id, someone(2), {}, own), await decline(id, own), await close(id, own)])
      expect(answer).toMatchObject({ status: 403, body: { code: 'superior-report.own' } });
    expect(await queue(own)).toMatchObject([{ isOwn: true }]);
    for (const role of ['employee', 'unit-head', 'system-admin', 'auditor'] as const) {
      const other = identity.as({ employee: someone(5).employeeId, roles: [role] });
      expect((await other.get('/superior-reports')).status).toBe(403);
      expect((await accept(id, someone(2), {}, other)).status).toBe(403);
      expect((await decline(id, other)).status).toBe(403);
    }
    await withdraw(id, as(someone(4)));
  });
  it('once: of two at once one wins, and the other is told (IDN-124)', async () => {
    const colleague = identity.as();
    const codes = (answers: readonly { status: number; body: Body }[]) =>
      answers.map(({ status, body }) => [status, body['code']]).sort();
    const decided = [
      [200, undefined],
      [409, 'superior-report.ended'],
    ];
    const first = await reported(someone(6));
    expect(codes(await Promise.all([accept(first, someone(2)), accept(first, someone(5), {}, colleague)]))).toEqual(
      decided,
    );
    expect((await postOf(someone(6)))['superiors']).toHaveLength(2);
    const second = await reported(someone(7));
    const both = await Promise.all([accept(second, someone(2)), decline(second, colleague)]);
    expect(codes(both)).toEqual(decided);
    const accepted = both[0].status === 200;
    expect((await mine(someone(7)))[0]).toMatchObject({ state: accepted ? 'accepted' : 'declined' });
    expect((await postOf(someone(7)))['superiors']).toHaveLength(accepted ? 2 : 1);
  });
});

describe('a report about a post that has changed meanwhile (IDN-125)', () => {
  const change = (person: Person, superior: Person) =>
    admin.put(`/assignments/${person.assignmentId}/superior`, { superiorId: superior.employeeId, from, reason: 'SK' });

  it('says that the superior was corrected, and is closed', async () => {
    const id = await reported(someone(8), { superiorId: someone(2).employeeId });
    await change(someone(8), someone(2));
    expect(await queue()).toMatchObject([{ reportId: id, changed: 'corrected', currentId: someone(2).employeeId }]);
    expect(await accept(id, someone(2))).toMatchObject({ status: 409 });
    expect(await close(id)).toMatchObject({ status: 200 });
    expect(await mine(someone(8))).toMatchObject([{ state: 'closed', closedFor: 'corrected' }]);
  });
  it('says that the post has ended, or was withdrawn, and is closed', async () => {
    const [ended, withdrawn] = [await reported(someone(9)), await reported(someone(10))];
    const endsOn = daysAfter(todayUnderTest(), -1);
    await admin.put(`/assignments/${someone(9).assignmentId}/end`, { endsOn, cause: 'retirement' });
    await admin.post(`/assignments/${someone(10).assignmentId}/withdrawal`, { reason: 'Salah orang' });
    expect((await queue()).map(({ changed }) => changed)).toEqual(['post-ended', 'post-withdrawn']);
    expect(await accept(withdrawn, someone(2))).toMatchObject({ status: 409, body: { code: 'assignment.withdrawn' } });
    for (const id of [ended, withdrawn]) expect(await close(id)).toMatchObject({ status: 200 });
    expect(await report(someone(9))).toMatchObject({
      status: 409,
      body: { code: 'superior-report.post-ended', endsOn },
    });
    expect(await queue()).toEqual([]);
  });
});

it('corrects the superior also where the request could not do it any more (IDN-123)', async () => {
  const [person, superior] = [someone(11), someone(2)];
  const reportId = await reported(person);
  const { store } = identity.service.service.runtime;
  const stream = `superior-reports-${person.assignmentId}`;
  const about = { reportId, assignmentId: person.assignmentId, employeeId: person.employeeId };
  const { superiors } = (await postOf(person)) as { superiors: { superiorId: string }[] };
  const said = {
    superiorId: superior.employeeId,
    formerId: superiors[0]?.superiorId,
    from,
    reason: 'SK 800/13',
    by: randomUUID(),
    at: '2026-11-02T01:00:00.000Z',
  };
  await store.commit({
    ...{ stream, expected: 1n, events: [{ type: 'SuperiorReportAccepted', data: { ...about, ...said } }] },
    ...{ meta: { commandId: randomUUID(), actor: 'test', correlationId: randomUUID() }, fingerprint: 'a'.repeat(64) },
    ...{ messages: [], take: [], release: [] },
  });
  await identity.service.quiet();
  expect(await postOf(person)).toMatchObject({
    superiors: [{}, { from, superiorId: superior.employeeId, reason: 'SK 800/13' }],
  });
});

it('tells which roles of earlier versions exclude each other, and who holds them (IDN-126)', async () => {
  const { store } = identity.service.service.runtime;
  expect((await counted())['excluding-roles']).toBe(0);
  const write = (accountId: string, data: object) =>
    store.commit({
      ...{ stream: `account-${accountId}`, expected: 0n },
      events: [{ type: 'AccountCreated', data: { accountId, at: '2026-01-02T01:00:00.000Z', ...data } }],
      ...{ meta: { commandId: randomUUID(), actor: 'test', correlationId: randomUUID() }, fingerprint: 'a'.repeat(64) },
      ...{ messages: [], take: [], release: [] },
    });
  const [one, two, alone] = [randomUUID(), randomUUID(), randomUUID()];
  const { employeeId } = someone(12);
  await write(one, { employeeId, username: 'bendahara-lama', roles: ['employee', 'payroll-officer'] });
  await write(two, { employeeId, username: 'verifikator-lama', roles: ['payroll-verifier'] });
  await write(alone, { username: 'admin-lama', roles: ['agency-admin', 'system-admin', 'payroll-verifier'] });
  expect((await counted())['excluding-roles']).toBe(2);
  const items = itemsOf(await admin.get('/people-faults?fault=excluding-roles'));
  expect(items).toHaveLength(2);
  expect(items.find((item) => item['employeeId'] === employeeId)).toMatchObject({
    duties: [
      { accountId: one, username: 'bendahara-lama', role: 'payroll-officer' },
      { accountId: two, username: 'verifikator-lama', role: 'payroll-verifier' },
    ],
  });
  const roles = (items.find((item) => item['employeeId'] === undefined)?.['duties'] as readonly Body[]).map(
    ({ role }) => role,
  );
  expect(roles).toEqual(['agency-admin', 'payroll-verifier', 'system-admin']);
});

import { randomUUID } from 'node:crypto';
import { announce } from '@kinerja/contracts';
import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import { assignmentWithdrawnV1, peopleCountedV1, type PeopleCountedV1 } from '@kinerja/identity-contracts';
import { toTheCentre } from '@kinerja/service-testing';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

type Post = Readonly<Record<string, unknown> & { assignmentId: string; state: string }>;
type Person = Readonly<{ employeeId: string; assignmentId: string; staffNumber: string; unitId: string }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Person[];
let otherUnit: string;

const unitNamed = async (name: string): Promise<string> =>
  String((await admin.post('/units', { name, from: '2000-01-01' })).body['unitId']);

beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2000-01-01' });
  otherUnit = await unitNamed('Bidang Data');
  await importPeople(admin, peopleFile(12));
  people = (await admin.get('/people?limit=50')).body['items'] as Person[];
});
afterAll(() => identity.stop());

const someone = (nth: number): Person => {
  const person = people[nth];
  if (!person) throw new Error('twelve people were imported');
  return person;
};
const head = () => someone(0);
const postsOf = async ({ employeeId }: Person): Promise<readonly Post[]> => {
  await identity.service.quiet();
  return (await admin.get(`/people/${employeeId}`)).body['posts'] as Post[];
};
const post = (changes: object = {}) => ({
  ...{ kind: 'definitive', unitId: otherUnit, position: 'Analis Data', positionKind: 'fungsional', jobClass: 9 },
  ...{ golongan: 'III/c', duty: 'member', superiorId: head().employeeId, startsOn: '2026-10-13', ...changes },
});
const begin = ({ employeeId }: Person, changes: object = {}) =>
  admin.post(`/people/${employeeId}/assignments`, post(changes));
const end = ({ assignmentId }: Person, body: object) => admin.put(`/assignments/${assignmentId}/end`, body);

it('moves a person on the 13th: the former post ends on the 12th, each day with its superior (IDN-060)', async () => {
  const mover = someone(1);
  const chief = someone(2);
  const begun = await begin(mover, { superiorId: chief.employeeId });
  expect(begun).toMatchObject({ status: 201, body: { assignmentId: expect.any(String), version: 1 } });
  const [next, former] = await postsOf(mover);
  expect(next).toMatchObject({
    ...{ assignmentId: begun.body['assignmentId'], unitName: 'Bidang Data', startsOn: '2026-10-13', jobClass: 9 },
    superiors: [{ from: '2026-10-13', superiorId: chief.employeeId }],
  });
  expect(former).toMatchObject({ endsOn: '2026-10-12', endCause: 'transfer' });
  const on = async (day: string) =>
    ((await admin.get(`/people?on=${day}&search=${mover.staffNumber}`)).body['items'] as Person[])[0];
  expect(await on('2026-10-12')).toMatchObject({ unitId: mover.unitId, superiorId: head().employeeId });
  expect(await on('2026-10-13')).toMatchObject({ unitId: otherUnit, superiorId: chief.employeeId });
});

it('goes on with a mutation after a stop, with one end of the former post', async () => {
  const mover = someone(3);
  const key = randomUUID();
  const path = `/people/${mover.employeeId}/assignments`;
  const begun = await admin.post(path, post(), key);
  await identity.restart();
  expect((await admin.post(path, post(), key)).body['assignmentId']).toBe(begun.body['assignmentId']);
  expect(await postsOf(mover)).toMatchObject([{ startsOn: '2026-10-13' }, { endsOn: '2026-10-12' }]);
});

it('withdraws a post that was entered by mistake, and the former one has its end back (IDN-063)', async () => {
  const mover = someone(4);
  const begun = await begin(mover);
  await postsOf(mover);
  const path = `/assignments/${String(begun.body['assignmentId'])}/withdrawal`;
  expect(await admin.post(path, {})).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
  const withdrawn = await admin.post(path, { reason: 'Salah orang' });
  expect(withdrawn.status).toBe(200);
  const [wrong, former] = await postsOf(mover);
  expect(wrong).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Salah orang' });
  expect(former).toMatchObject({ state: 'held' });
  expect(former).not.toHaveProperty('endsOn');
  const { rows } = await identity.database.pool.query(`SELECT 1 FROM log.outbox WHERE type LIKE $1`, [
    `${assignmentWithdrawnV1.type}%`,
  ]);
  expect(rows).toHaveLength(1);
  expect(await begin(mover)).toMatchObject({ status: 201 });
});

it('withdraws no post under which something was decided (IDN-063)', async () => {
  const { employeeId, assignmentId, unitId } = someone(5);
  const month = { month: '2026-09', revision: 1, workResult: 'sesuai', behaviour: 'sesuai', predikat: 'baik' } as const;
  const rated = { employeeId, unitId, ...month, ratedBy: head().employeeId, finalAt: '2026-10-05T00:00:00.000Z' };
  await identity.service.others.say(announce(evaluationFinalV1, employeeId, rated));
  await identity.service.quiet();
  expect(await admin.post(`/assignments/${assignmentId}/withdrawal`, { reason: 'Salah orang' })).toMatchObject({
    status: 409,
    body: { code: 'assignment.decided-under', what: 'evaluation', on: '2026-09-30' },
  });
  expect(await admin.post(`/assignments/${head().assignmentId}/withdrawal`, { reason: 'Salah' })).toMatchObject({
    body: { code: 'assignment.decided-under' },
  });
});

it('ends a post, corrects the end with a reason, and takes it back (IDN-035, IDN-064)', async () => {
  const leaver = someone(6);
  expect(await end(leaver, { endsOn: '2025-12-31', cause: 'retirement' })).toMatchObject({
    status: 422,
    body: { code: 'assignment.ends-before-start' },
  });
  expect(await end(leaver, { endsOn: '2026-10-31', cause: 'other' })).toMatchObject({
    body: { code: 'assignment.reason-missing' },
  });
  expect(await end(leaver, { endsOn: '2026-10-31', cause: 'retirement' })).toMatchObject({ status: 200 });
  const corrected = { endsOn: '2026-09-30', cause: 'death' };
  expect(await end(leaver, corrected)).toMatchObject({ status: 422, body: { code: 'assignment.reason-missing' } });
  expect(await end(leaver, { ...corrected, reason: 'Akta kematian' })).toMatchObject({ status: 200 });
  const ended = { endsOn: '2026-09-30', state: 'ended', endCause: 'death', endReason: 'Akta kematian' };
  expect(await postsOf(leaver)).toMatchObject([ended]);
  const auditor = identity.as({ roles: ['auditor'] });
  const seen = ((await auditor.get(`/people/${leaver.employeeId}`)).body['posts'] as Post[])[0];
  expect(seen).toMatchObject({ endCause: 'death' });
  expect(seen).not.toHaveProperty('endReason');
  const reopening = `/assignments/${leaver.assignmentId}/reopening`;
  expect(await admin.post(reopening, { reason: 'Salah orang' })).toMatchObject({ status: 200 });
  expect(await postsOf(leaver)).toMatchObject([{ state: 'held' }]);
});

it('seals in the log why somebody left', async () => {
  const { rows } = await identity.database.pool.query(`SELECT 1 FROM log.events WHERE data::text LIKE '%Akta%'`);
  expect(rows).toHaveLength(0);
});

it('has a letter for a post beside the definitive one, and one definitive post at a time (IDN-060, IDN-061)', async () => {
  const acting = someone(7);
  const plt = { kind: 'plt', duty: 'head', position: 'Plt. Kepala', endsOn: '2026-12-31' };
  expect(await begin(acting, plt)).toMatchObject({ status: 422, body: { code: 'assignment.letter-missing' } });
  expect(await begin(acting, { ...plt, letter: '800/1/2026' })).toMatchObject({ status: 201 });
  expect(await postsOf(acting)).toMatchObject([{ kind: 'plt', letter: '800/1/2026' }, { kind: 'definitive' }]);
  expect(await begin(acting, { startsOn: '2026-01-01' })).toMatchObject({
    status: 409,
    body: { code: 'assignment.second-post' },
  });
  expect(await begin(acting, { golongan: 'IX' })).toMatchObject({ body: { code: 'assignment.golongan' } });
  expect(await begin(acting, { unitId: randomUUID() })).toMatchObject({ body: { code: 'assignment.unknown-unit' } });
  expect(await admin.post(`/people/${randomUUID()}/assignments`, post())).toMatchObject({ status: 404 });
});

it('takes nobody as superior who holds no post on the day, and no circle (IDN-062)', async () => {
  const [one, two, gone] = [someone(8), someone(9), someone(10)];
  await end(gone, { endsOn: '2026-09-30', cause: 'retirement' });
  const change = (of: Person, superior: Person, body: object = { reason: 'SK terlambat' }) =>
    admin.put(`/assignments/${of.assignmentId}/superior`, {
      ...{ superiorId: superior.employeeId, from: '2026-10-01', ...body },
    });
  expect(await change(one, gone)).toMatchObject({ status: 422, body: { code: 'assignment.superior-without-post' } });
  expect(await change(one, gone, { from: '2026-09-30', reason: 'SK' })).toMatchObject({ status: 200 });
  expect(await change(two, one, {})).toMatchObject({ body: { code: 'assignment.reason-missing' } });
  expect(await change(two, one)).toMatchObject({ status: 200 });
  expect(await change(one, two)).toMatchObject({ body: { code: 'assignment.superior-cycle' } });
  const found = await admin.get('/people?placement=placed&on=2026-10-01&search=Bambang%20Contoh');
  expect((found.body['items'] as Person[]).map(({ staffNumber }) => staffNumber)).not.toContain(gone.staffNumber);
});

it('says beforehand who is left under a head and that the unit has none', async () => {
  const from = '2026-12-01';
  const { body } = await admin.get(`/assignments/${head().assignmentId}/consequences?from=${from}`);
  expect(body).toMatchObject({ employeeId: head().employeeId, headless: { unitName: 'Sekretariat' } });
  expect((body['below'] as Person[]).map(({ employeeId }) => employeeId)).toContain(someone(11).employeeId);
  expect(await admin.get(`/assignments/${randomUUID()}/consequences?from=${from}`)).toMatchObject({ status: 404 });
});

it('finds people by name, number, unit and whether they hold a post', async () => {
  const numbers = async (query: string) =>
    ((await admin.get(`/people?limit=50&${query}`)).body['items'] as Person[]).map(({ staffNumber }) => staffNumber);
  expect(await numbers('search=contoh%2011')).toEqual(['P0011']);
  expect(await numbers('search=p001')).toEqual(['P0010', 'P0011']);
  expect(await numbers('search=%25')).toEqual([]);
  expect(await numbers('placement=ended')).toEqual(['P0010']);
  expect(await numbers('placement=never')).toEqual([]);
  expect(await numbers(`unitId=${otherUnit}`)).toEqual(['P0001', 'P0003', 'P0004']);
  expect(await numbers(`unitId=${otherUnit}&placement=ended`)).toEqual([]);
});

it('lists what must be mended, and counts it (IDN-065)', async () => {
  await end(head(), { endsOn: '2026-10-31', cause: 'retirement' });
  const { body } = await admin.get('/people-faults/counts');
  expect(body['counts']).toMatchObject({ 'no-superior': 0, 'two-posts': 0, 'no-account': 0, 'no-head': 1 });
  const [{ name } = { name: '' }] = (await admin.get('/people-faults?fault=superior-without-post&limit=1')).body[
    'items'
  ] as { name: string }[];
  expect(name).toContain('Bambang Contoh');
  expect(await admin.get('/people-faults?fault=no-head')).toMatchObject({
    body: { items: [{ fault: 'no-head', unitName: 'Sekretariat' }], next: null },
  });
  const first = await admin.get('/people-faults?limit=1');
  const second = await admin.get(`/people-faults?limit=1&cursor=${String(first.body['next'])}`);
  expect(second.body['items']).not.toEqual(first.body['items']);
});

it('shows a person their own posts, and says to the centre how many people each unit has', async () => {
  const own = identity.as({ employee: someone(6).employeeId, roles: ['employee'] });
  expect(await own.get('/people/me/posts')).toMatchObject({
    body: { employeeId: someone(6).employeeId, nip: expect.stringMatching(/^\d{18}$/), posts: [{ state: 'held' }] },
  });
  expect(await own.get(`/people/${head().employeeId}`)).toMatchObject({ status: 403 });
  await identity.service.quiet();
  const counts = await toTheCentre<PeopleCountedV1>(identity.service, peopleCountedV1.type);
  const last = new Map(counts.map(({ unitId, people }) => [unitId, people]));
  expect(last.get(otherUnit)).toBe(3);
  // Whoever moved is counted once, so that the sum is that of the people.
  const { rows } = await identity.database.pool.query('SELECT count(DISTINCT employee_id)::int AS people FROM directory.posts_v1'); // prettier-ignore
  expect([...last.values()].reduce((sum, people) => sum + people, 0)).toBe(rows[0].people);
});

describe('what several posts say together', () => {
  const newUnit = () => unitNamed(`Bidang ${randomUUID()}`);
  const idOf = ({ body }: { body: Readonly<Record<string, unknown>> }): string => String(body['assignmentId']);
  const headed = (unitId: string, startsOn: string, more: object = {}) => ({ unitId, duty: 'head', startsOn, ...more });
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();
  /** The head of the agency has left by now. */
  const beginUnder = (person: Person, changes: object) =>
    begin(person, { superiorId: someone(2).employeeId, ...changes });
  const withdraw = (id: string) => admin.post(`/assignments/${id}/withdrawal`, { reason: 'Salah orang' });

  it('lets no head be withdrawn into a unit that has another by now (IDN-063)', async () => {
    const unitId = await newUnit();
    await beginUnder(someone(1), headed(unitId, '2027-01-01'));
    const away = await beginUnder(someone(1), { startsOn: '2027-03-01' });
    const next = await beginUnder(someone(3), headed(unitId, '2027-03-01'));
    expect([away.status, next.status]).toEqual([201, 201]);
    expect(await withdraw(idOf(away))).toMatchObject({
      status: 409,
      body: { code: 'assignment.former-replaced', unitId },
    });
    expect(await withdraw(idOf(next))).toMatchObject({ status: 200 });
    expect(await withdraw(idOf(away))).toMatchObject({ status: 200 });
    expect(await postsOf(someone(1))).toMatchObject([{ state: 'withdrawn' }, { startsOn: '2027-01-01' }, {}, {}]);
  });

  it('gives a unit its next head from the day after the last of the former, however that was said (IDN-032)', async () => {
    const unitId = await newUnit();
    await beginUnder(someone(7), headed(unitId, '2027-01-01', { endsOn: '2027-06-30' }));
    expect(await beginUnder(someone(8), headed(unitId, '2027-06-30'))).toMatchObject({
      body: { code: 'assignment.second-head' },
    });
    const next = await beginUnder(someone(8), headed(unitId, '2027-07-01'));
    expect(next).toMatchObject({ status: 201 });
    await admin.put(`/assignments/${idOf(next)}/end`, { endsOn: '2028-12-31', cause: 'transfer' });
    await identity.service.quiet();
    const { body } = await admin.get('/units?limit=50');
    const name = (body['items'] as { unitId: string; name: string }[]).find((unit) => unit.unitId === unitId)?.name;
    const file = { csv: peopleFile(1, name, 'H') };
    expect((await admin.post('/people-imports', { ...file, startsOn: '2028-12-31' })).body['faults']).toMatchObject([
      { column: 'tugas', problem: 'second-head' },
    ]);
    expect((await admin.post('/people-imports?dryRun=true', { ...file, startsOn: '2029-01-01' })).body).toMatchObject({
      faults: [],
    });
  });

  it('takes one of two that are entered at once: posts of a person, heads of a unit, superiors in a circle', async () => {
    const [one, two] = [someone(9), someone(11)];
    const past = { startsOn: '2005-01-01', endsOn: '2005-12-31' };
    expect(
      statuses(await Promise.all([beginUnder(one, past), beginUnder(one, { ...past, position: 'Lain' })])),
    ).toEqual([201, 409]);
    const unitId = await newUnit();
    const heads = [one, two].map((person) => beginUnder(person, headed(unitId, '2027-02-01')));
    expect(statuses(await Promise.all(heads))).toEqual([201, 409]);
    const above = (of: Person, superior: Person) =>
      admin.put(`/assignments/${of.assignmentId}/superior`, { superiorId: superior.employeeId, from: '2026-12-15' });
    expect(statuses(await Promise.all([above(one, two), above(two, one)]))).toEqual([200, 422]);
  });

  it('withdraws no post that another follows at the same moment (IDN-063)', async () => {
    const first = await beginUnder(someone(4), { startsOn: '2028-01-01' });
    const [gone, next] = await Promise.all([withdraw(idOf(first)), beginUnder(someone(4), { startsOn: '2028-06-01' })]);
    expect([gone.status, next.status]).toEqual(gone.status === 200 ? [200, 201] : [409, 201]);
    const held = (await postsOf(someone(4))).filter(({ state }) => state !== 'withdrawn');
    for (const [later, earlier] of held.slice(1).map((former, nth) => [held[nth], former] as const))
      expect(String(earlier['endsOn']) < String(later?.['startsOn'])).toBe(true);
  });
});

describe('a person who changes', () => {
  const today = new Date().toISOString().slice(0, 10);
  const changesOf = async ({ employeeId }: Person) => (await admin.get(`/people/${employeeId}/changes`)).body['items'];

  it('is called by their title everywhere, and by nobody else is it read what they were called (IDN-159, IDN-161)', async () => {
    const person = someone(11);
    const { employeeId, staffNumber } = person;
    const said = { name: 'Bambang Contoh 11, S.E.', from: '2026-02-01', reason: 'Ijazah' };
    expect(await admin.put(`/people/${employeeId}/name`, { ...said, reason: '' })).toMatchObject({ status: 400 });
    expect(await admin.put(`/people/${employeeId}/name`, said)).toMatchObject({ status: 200 });
    expect(await admin.put(`/people/${employeeId}/name`, said)).toMatchObject({ status: 409, body: { code: 'person.same-name' } }); // prettier-ignore
    await identity.service.quiet();
    expect((await admin.get(`/people?search=${staffNumber}`)).body).toMatchObject({ items: [{ name: said.name }] });
    expect((await admin.get(`/directory?ids=${employeeId}`)).body).toMatchObject({ items: [{ name: said.name }] });
    const own = identity.as({ employee: employeeId, roles: ['employee'] });
    expect((await own.get('/people/me/identity')).body).toMatchObject({ name: said.name, birthDate: '1985-03-15' });
    expect(await changesOf(person)).toMatchObject([{ kind: 'name', was: 'Bambang Contoh 11', becomes: said.name, reason: 'Ijazah' }]); // prettier-ignore
    const officer = identity.as({ roles: ['payroll-officer'] });
    expect(await officer.get(`/people/${employeeId}/changes`)).toMatchObject({ status: 403 });
    const sealed = await identity.database.pool.query(`SELECT data FROM log.events WHERE type = 'PersonRenamed'`);
    expect(JSON.stringify(sealed.rows)).not.toMatch(/S\.E\.|Ijazah/);
  });

  it('is employed otherwise from a day on, where NIP and golongan fit (IDN-160)', async () => {
    const person = someone(10);
    const employ = (employment: string, from: string) =>
      admin.put(`/people/${person.employeeId}/employment`, { employment, from, reason: 'KENARI-SK' });
    expect(await employ('pppk', '2026-02-01')).toMatchObject({
      ...{ status: 422, body: { code: 'person.golongan-of-other-kind', golongan: 'III/b' } },
    });
    expect(await employ('cpns', '2199-01-01')).toMatchObject({ status: 422, body: { code: 'person.change-ahead' } });
    expect(await employ('cpns', '2026-02-01')).toMatchObject({ status: 200 });
    expect(await employ('pns', today)).toMatchObject({ status: 200 });
    await identity.service.quiet();
    expect((await admin.get(`/people/${person.employeeId}`)).body).toMatchObject({ employment: 'pns' });
    expect(await changesOf(person)).toMatchObject([
      { kind: 'employment', was: 'cpns', becomes: 'pns', from: today, reason: 'KENARI-SK' },
      { was: 'pns', becomes: 'cpns', from: '2026-02-01' },
    ]);
    const sealed = await identity.database.pool.query(`SELECT data FROM log.events WHERE type = 'EmploymentChanged'`);
    expect(sealed.rows).toHaveLength(2);
    expect(JSON.stringify(sealed.rows)).not.toContain('KENARI');
    expect(await admin.get(`/people/${randomUUID()}/changes`)).toMatchObject({ status: 404 });
    expect(await admin.put(`/people/${randomUUID()}/name`, { name: 'X', from: today, reason: 'Y' })).toMatchObject({ status: 404 }); // prettier-ignore
  });

  it('has a NIP that is corrected once it was entered wrongly, the former of which is free (IDN-164)', async () => {
    const [{ employeeId, staffNumber }, other] = [someone(9), someone(8)];
    const correct = (which: string, number: string, of = employeeId) =>
      admin.put(`/people/${of}/number`, { which, number, reason: 'KENARI-NIP' });
    const nipOf = async (number: string) =>
      ((await admin.get(`/people?search=${number}`)).body['items'] as readonly { nip: string }[])[0]?.nip ?? '';
    const [former, taken] = [await nipOf(staffNumber), await nipOf(other.staffNumber)];
    expect(await correct('nip', '198602302010012007')).toMatchObject({ status: 422, body: { code: 'person.bad-nip' } });
    expect(await correct('nip', taken)).toMatchObject({ status: 409, body: { code: 'person.nip-taken' } });
    expect(await correct('nip', former)).toMatchObject({ status: 409, body: { code: 'person.same-number' } });
    expect(await correct('rekening', '1')).toMatchObject({ status: 400 });
    expect(await correct('nip', '19860315 201001 2 991')).toMatchObject({ status: 200 });
    expect(await correct('npwp', '09.254.294.3-407.000')).toMatchObject({ status: 200 });
    expect(await correct('nip', former, other.employeeId)).toMatchObject({ status: 200 });
    await identity.service.quiet();
    expect([await nipOf(staffNumber), await nipOf(other.staffNumber)]).toEqual(['198603152010012991', former]);
    const own = await identity.as({ employee: employeeId, roles: ['employee'] }).get('/people/me/identity');
    expect(own.body).toMatchObject({ nip: '198603152010012991', npwp: '092542943407000', birthDate: '1986-03-15' });
    const told = await changesOf(someone(9));
    expect(told).toMatchObject([
      { kind: 'npwp', was: '' },
      { kind: 'nip', reason: 'KENARI-NIP' },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/198603152010012991|092542943407000/);
    const sealed = await identity.database.pool.query(`SELECT data FROM log.events WHERE type = 'NumberCorrected'`);
    expect(sealed.rows).toHaveLength(3);
    expect(JSON.stringify(sealed.rows)).not.toMatch(/KENARI|19860315|0925429/);
    const officer = identity.as({ roles: ['payroll-officer'] });
    expect(await officer.put(`/people/${employeeId}/number`, { which: 'nik', number: '1', reason: 'X' })).toMatchObject({ status: 403 }); // prettier-ignore
  });
});

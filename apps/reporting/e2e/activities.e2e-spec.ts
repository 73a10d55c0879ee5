import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { personErasedV1 } from '@kinerja/identity-contracts';
import { periodClosedV1 } from '@kinerja/planning-contracts';
import { activityMonthClosedV1, monthCountedV1, type MonthCountedV1 } from '@kinerja/reporting-contracts';
import { ServiceUnderTest, statedTotals, toTheCentre, type Answer, type Sending } from '@kinerja/service-testing';
import { reportingService } from '../src/app.module';
import { approvePlan, clerk, hire, month, openMonths, superior, unitId, type Person } from './agency.fixtures';

const closingMonth = '2026-02';
let reporting: ServiceUnderTest;

beforeAll(async () => {
  reporting = await ServiceUnderTest.start(reportingService);
  await openMonths(reporting, month, closingMonth);
});
afterAll(() => reporting.stop());

const activity = (changed: object = {}) => ({
  date: `${month}-03`,
  startsAt: '08:00',
  endsAt: '09:30',
  description: 'Memeriksa berkas izin usaha',
  ...changed,
});
const report = (who: Person, changed: object = {}, sending: Sending = {}): Promise<Answer> =>
  reporting.post(who, '/activities', activity(changed), sending);

type Name = Readonly<{ employeeId: string; month: string; activityId: string }>;
const reported = async (who: Person, changed: object = {}): Promise<Name> => {
  const { body } = await report(who, changed);
  return {
    employeeId: who.employee,
    month: String(body['month']),
    activityId: String(body['activityId']),
  };
};
const pathOf = (name: Name): string => `/activity-logs/${name.employeeId}/${name.month}/activities/${name.activityId}`;

const isRefusedFor = (field: string) => ({ status: 400, body: { code: 'request.bad-shape', errors: [{ field }] } });

describe('what no read model can hold', () => {
  it.each([
    ['description', 'Pendataan aset tahun 2026\u0000\u0000\u0000'],
    ['description', 'dipotong \ud83d'],
    ['description', '   '],
    ['description', '\u200b\u00a0'],
    ['unit', 'ber\tkas'],
    ['date', '0000-11-12'],
    ['date', '2026-02-30'],
    ['quantity', '1'.repeat(20)],
  ])('is refused naming the field: %s %j', async (field, value) =>
    expect(await report(await hire(reporting), { [field]: value })).toMatchObject(isRefusedFor(field)),
  );

  it('hides no later report of others', async () => {
    const [clumsy, careful] = [await hire(reporting), await hire(reporting)];
    await report(clumsy, { description: 'a\u0000b' });
    const name = await reported(careful);
    await reporting.quiet();
    const { body } = await reporting.get(superior, '/queue?limit=200');
    expect(body['items']).toContainEqual(expect.objectContaining(name));
  });

  it.each(['WyJ4Il0', 'x', '', Buffer.from('["activities","2026-02-30","08:00","x"]').toString('base64url')])(
    'is refused as the cursor %j',
    async (cursor) =>
      expect((await reporting.get(superior, `/queue?cursor=${cursor}`)).status).toBe(cursor === '' ? 200 : 400),
  );
});

describe('a daily report', () => {
  it('is reported, returned, corrected, approved and counted when the month closes', async () => {
    const staff = await hire(reporting);
    const indicatorId = await approvePlan(reporting, staff);
    const counting = { date: `${closingMonth}-03`, indicatorId, quantity: '3', unit: 'berkas' };
    const name = await reported(staff, counting);
    await reported(staff, { date: `${closingMonth}-04` });

    await reporting.quiet();
    const queue = await reporting.get(superior, '/queue?limit=200');
    expect(queue.body['items']).toContainEqual(expect.objectContaining({ ...name, status: 'reported', quantity: '3' }));
    expect(await reporting.post(superior, `${pathOf(name)}/return`, { note: 'Berkas apa?' })).toMatchObject({
      status: 200,
    });
    const corrected = activity({ ...counting, description: 'Memeriksa izin usaha mikro' });
    expect(await reporting.put(staff, pathOf(name), corrected)).toMatchObject({ status: 200 });
    expect(await reporting.post(superior, `${pathOf(name)}/approval`)).toMatchObject({ status: 200 });

    await reporting.others.say(
      announce(periodClosedV1, closingMonth, { month: closingMonth, closedAt: '2026-03-05T16:00:00.000Z' }),
    );
    await reporting.quiet();
    expect(await reporting.eventsOf(`activity-${staff.employee}-${closingMonth}`)).toEqual([
      'ActivityReported',
      'ActivityReported',
      'ActivityReturned',
      'ActivityCorrected',
      'ActivityApproved',
      'ActivityMonthClosed',
    ]);
    expect(await reporting.said(activityMonthClosedV1.type, staff.employee)).toEqual([
      { employeeId: staff.employee, month: closingMonth, approved: 1, notApproved: 1, approvedMinutes: 90 },
    ]);
    expect(await reporting.said(monthCountedV1.type, unitId)).toContainEqual({
      unitId,
      month: closingMonth,
      reports: 2,
      approvedMinutes: 90,
    });
    expect(await report(staff, { date: `${closingMonth}-05` })).toMatchObject({
      status: 409,
      body: { type: '/problems/activity.month-closed' },
    });
  });

  it('is written once however often the same request comes', async () => {
    const [staff, key] = [await hire(reporting), uuidv7()];
    const answers = [await report(staff, {}, { key }), await report(staff, {}, { key })];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await reporting.eventsOf(`activity-${staff.employee}-${month}`)).toEqual(['ActivityReported']);
  });

  it('names the field that is wrong, and writes nothing', async () => {
    const staff = await hire(reporting);
    expect(await report(staff, { startsAt: '8 pagi', quantity: 3, mood: 'good' })).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ field: 'startsAt', problem: 'invalid' }),
          expect.objectContaining({ field: 'quantity', problem: 'invalid' }),
          expect.objectContaining({ field: 'mood', problem: 'unknown' }),
        ]),
      },
    });
    expect(await reporting.eventsOf(`activity-${staff.employee}-${month}`)).toEqual([]);
  });

  it('may not overlap another, and is told which (REP-002)', async () => {
    const staff = await hire(reporting);
    const { activityId } = await reported(staff);
    expect(await report(staff, { startsAt: '09:00', endsAt: '10:00' })).toMatchObject({
      status: 422,
      body: { type: '/problems/activity.overlaps', activityId, startsAt: '08:00', endsAt: '09:30' },
    });
  });

  it('counts for an indicator of the own approved plan only (REP-003)', async () => {
    const indicatorId = await approvePlan(reporting, await hire(reporting));
    expect(await report(await hire(reporting), { indicatorId, quantity: '1', unit: 'berkas' })).toMatchObject({
      status: 422,
      body: { type: '/problems/activity.unknown-indicator', indicatorId },
    });
  });

  it('is not taken for a month that is not open (REP-001)', async () =>
    expect(await report(await hire(reporting), { date: '2026-01-05' })).toMatchObject({
      status: 422,
      body: { type: '/problems/activity.month-not-open', month: '2026-01' },
    }));

  it('is decided on once; a second superior is told who and when', async () => {
    const name = await reported(await hire(reporting));
    const answers = await Promise.all([1, 2].map(() => reporting.post(superior, `${pathOf(name)}/approval`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      currentStatus: 'approved',
      by: superior.employee,
      at: expect.stringMatching(/Z$/),
    });
  });

  it('of the head of the agency is approved by the clerk of the regional head (REP-005)', async () => {
    const head = await hire(reporting, null);
    const name = await reported(head);
    await reporting.quiet();
    const queue = await reporting.get(clerk, '/queue?limit=200');
    expect(queue.body['items']).toContainEqual(expect.objectContaining(name));
    expect(await reporting.post(superior, `${pathOf(name)}/approval`)).toMatchObject({ status: 403 });
    expect(await reporting.post(clerk, `${pathOf(name)}/approval`)).toMatchObject({ status: 200 });
  });
});

describe('many approvals in one request', () => {
  it('answers for each, hides no refusal and repeats nothing', async () => {
    const [staff, key] = [await hire(reporting), uuidv7()];
    const names = [await reported(staff), await reported(staff, { startsAt: '10:00', endsAt: '11:00' })];
    const unknown = { employeeId: staff.employee, month, activityId: uuidv7() };
    const body = { activities: [...names, unknown] };
    const answers = [
      await reporting.post(superior, '/activity-approvals', body, { key }),
      await reporting.post(superior, '/activity-approvals', body, { key }),
    ];
    expect(answers[0]).toMatchObject({
      status: 207,
      body: {
        items: [
          { ...names[0], approved: true },
          { ...names[1], approved: true },
          { ...unknown, approved: false, problem: { code: 'activity.not-found', status: 404 } },
        ],
      },
    });
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await reporting.eventsOf(`activity-${staff.employee}-${month}`)).toEqual([
      'ActivityReported',
      'ActivityReported',
      'ActivityApproved',
      'ActivityApproved',
    ]);
  });

  it('answers 200 when all were approved', async () => {
    const names = [await reported(await hire(reporting)), await reported(await hire(reporting))];
    expect(await reporting.post(superior, '/activity-approvals', { activities: names })).toMatchObject({ status: 200 });
  });
});

describe('the lists', () => {
  it('show a month by day and hour, page by page', async () => {
    const staff = await hire(reporting);
    for (const hour of ['13', '08', '10']) await report(staff, { startsAt: `${hour}:00`, endsAt: `${hour}:30` });
    await report(staff, { date: `${month}-02` });
    await reporting.quiet();
    const first = await reporting.get(staff, `/activity-logs/mine?month=${month}&limit=3`);
    const rest = await reporting.get(
      staff,
      `/activity-logs/mine?month=${month}&limit=3&cursor=${String(first.body['next'])}`,
    );
    const starts = [first, rest].flatMap(({ body }) => body['items'] as { date: string; startsAt: string }[]);
    expect(starts.map(({ date, startsAt }) => `${date} ${startsAt}`)).toEqual([
      `${month}-02 08:00`,
      `${month}-03 08:00`,
      `${month}-03 10:00`,
      `${month}-03 13:00`,
    ]);
    expect(rest.body['next']).toBeNull();
  });

  it('count a unit’s reports', async () => {
    await reported(await hire(reporting));
    await reporting.quiet();
    const { body } = await reporting.get(clerk, `/progress?month=${month}`);
    const [unit] = body['items'] as { unitId: string; reported: number; approved: number }[];
    expect(unit).toMatchObject({ unitId, name: 'Bidang Layanan', closed: 0 });
    expect(unit?.reported).toBeGreaterThan(0);
  });
});

it('states to the centre the closed months that it has said one by one (MON-010)', async () => {
  const said = await toTheCentre<MonthCountedV1>(reporting, monthCountedV1.type);
  const closed = said.filter((one) => one.month === closingMonth);
  expect(closed.length).toBeGreaterThan(0);
  expect(await statedTotals(reporting, closingMonth)).toEqual([
    { key: `closed/${closingMonth}/${unitId}`, count: closed.length },
  ]);
});

it('has the same read models after a rebuild from the log', async () => {
  await reporting.quiet();
  const before = await reporting.readModels();
  await reporting.rebuild();
  expect(await reporting.readModels()).toEqual(before);
});

describe('what somebody wrote of their days goes with them (IDN-184, IDN-185)', () => {
  const tablesWith = async (text: string): Promise<readonly string[]> => {
    const { pool } = reporting.database;
    const { rows } = await pool.query<{ path: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS path FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const holding: string[] = [];
    for (const { path } of rows)
      if ((await pool.query(`SELECT FROM ${path} t WHERE t::text ILIKE $1 LIMIT 1`, [`%${text}%`])).rowCount)
        holding.push(path);
    return holding;
  };

  it('hours and figures stay, no table has a word left, and a rebuild gives the same', async () => {
    const [gone, stays] = [await hire(reporting), await hire(reporting)];
    const name = await reported(gone, { description: 'KENARI mengantar berkas' });
    await reported(stays, { description: 'MERPATI menyusun laporan' });
    await reporting.quiet();
    await reporting.post(superior, `${pathOf(name)}/return`, { note: 'KENARI berkas apa?' });
    await reporting.quiet();
    expect(await tablesWith('KENARI')).toEqual(['reporting.activities_v1']);
    const said = announce(personErasedV1, gone.employee, { employeeId: gone.employee });
    await reporting.others.say(said);
    await reporting.quiet();
    expect(await tablesWith('KENARI')).toEqual([]);
    expect(await tablesWith('MERPATI')).toEqual(['reporting.activities_v1']);
    const before = await reporting.readModels();
    await reporting.rebuild();
    expect(await reporting.readModels()).toEqual(before);
    expect(await report(gone, { startsAt: '10:00', endsAt: '11:00' })).toMatchObject({
      status: 409,
      body: { code: 'person.erased' },
    });
  });
});

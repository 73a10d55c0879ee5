import { startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let anybody: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  anybody = identity.as({ roles: ['auditor'] });
});
afterAll(() => identity.stop());

type Month = Readonly<{ month: string; workingDays: number; minutes?: number }>;
const calendarOf = async (year: number, by = anybody) => {
  const { status, body } = await by.get(`/calendars/${year}`);
  expect(status).toBe(200);
  return { ...body, months: body['months'] as readonly Month[] };
};
const monthOf = async (month: string): Promise<Month | undefined> =>
  (await calendarOf(Number(month.slice(0, 4)))).months.find((one) => one.month === month);

const independence = { day: '2026-08-17', kind: 'holiday', name: 'Proklamasi Kemerdekaan' };

it('counts the days of work of each month, by the week and by what was said of a day (IDN-037)', async () => {
  expect(await monthOf('2026-08')).toEqual({ month: '2026-08', workingDays: 21 });
  const days = [independence, { day: '2026-08-22', kind: 'workday', name: 'Pengganti' }];
  expect(await admin.post('/calendars/2026/days', { days })).toMatchObject({ status: 200 });
  expect(await monthOf('2026-08')).toMatchObject({ workingDays: 21 });
  expect(await admin.post('/calendars/2026/days/2026-08-22/clearing', {})).toMatchObject({ status: 200 });
  expect(await monthOf('2026-08')).toMatchObject({ workingDays: 20 });
  expect(await calendarOf(2026)).toMatchObject({ year: 2026, days: [independence], workingHours: [] });
  const renamed = { ...independence, name: 'HUT RI ke-81' };
  await admin.post('/calendars/2026/days', { days: [renamed] });
  expect(await calendarOf(2026)).toMatchObject({ days: [renamed] });
});

it('counts the minutes of a month by the hours that hold on each day, the later ones first (IDN-038)', async () => {
  const base = { from: '2027-01-01', to: '2027-12-31', minutesAWeek: 2_250 };
  const ramadan = { from: '2027-02-08', to: '2027-03-09', minutesAWeek: 1_950 };
  await admin.post('/calendars/2027/working-hours', base);
  expect(await monthOf('2027-02')).toEqual({ month: '2027-02', workingDays: 20, minutes: 9_000 });
  await admin.post('/calendars/2027/working-hours', ramadan);
  expect(await monthOf('2027-02')).toMatchObject({ minutes: 5 * 450 + 15 * 390 });
  await admin.post('/calendars/2027/working-hours', { ...ramadan, to: '2027-02-12' });
  expect(await monthOf('2027-02')).toMatchObject({ minutes: 15 * 450 + 5 * 390 });
  await admin.post('/calendars/2027/working-hours/2027-02-08/clearing', {});
  expect(await calendarOf(2027)).toMatchObject({ workingHours: [base] });
  expect(await monthOf('2027-02')).toMatchObject({ minutes: 9_000 });
});

it('takes all days of a list or none', async () => {
  const days = [
    { day: '2028-01-01', kind: 'holiday', name: 'Tahun Baru' },
    { day: '2029-01-01', kind: 'holiday', name: 'Tahun Baru' },
  ];
  expect(await admin.post('/calendars/2028/days', { days })).toMatchObject({
    status: 422,
    body: { code: 'calendar.other-year', day: '2029-01-01', year: 2028 },
  });
  expect(await calendarOf(2028)).toMatchObject({ days: [] });
  const bad = [{ day: '2028-02-30', kind: 'holiday', name: '' }];
  expect(await admin.post('/calendars/2028/days', { days: bad })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'days[0].day' }, { field: 'days[0].name' }] },
  });
});

it('is written by the administrators of the agency alone', async () => {
  expect(await anybody.post('/calendars/2026/days', { days: [independence] })).toMatchObject({ status: 403 });
  expect(await anybody.post('/calendars/2026/days/2026-08-17/clearing', {})).toMatchObject({ status: 403 });
});

it('announces what was set and what was cleared, and nothing twice', async () => {
  await admin.post('/calendars/2030/days', { days: [{ ...independence, day: '2030-08-17' }] });
  await admin.post('/calendars/2030/days', { days: [{ ...independence, day: '2030-08-17' }] });
  await admin.post('/calendars/2030/days/2030-08-17/clearing', {});
  const { rows } = await identity.database.pool.query<{ type: string }>(
    `SELECT type FROM log.events WHERE stream = 'calendar-2030' ORDER BY position`,
  );
  expect(rows.map(({ type }) => type)).toEqual(['CalendarDaySet', 'CalendarDayCleared']);
});

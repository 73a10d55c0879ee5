import { randomUUID } from 'node:crypto';
import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter, localDate } from '@kinerja/vocabulary';
import { outageHandler } from '../src/outage/outage.handler';
import { OutageWatch } from '../src/outage/outage-watch';
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

const outage = {
  ...{ startsOn: '2025-12-04', startsAt: '08:00', endsOn: '2025-12-04', endsAt: '15:30' },
  cause: 'Listrik padam di pusat data',
};
const shown = async (year: number) => (await anybody.get(`/outages?year=${year}`)).body['items'];

it('is recorded with its cause, read by everybody who is signed in, and withdrawn with a reason (IDN-190, IDN-191)', async () => {
  const { status, body } = await admin.post('/outages', outage);
  expect(status).toBe(201);
  const { outageId } = body;
  expect(await shown(2025)).toEqual([{ outageId, ...outage }]);
  expect(await shown(2024)).toEqual([]);
  const reason = { reason: 'Salah tanggal' };
  expect(await anybody.post(`/outages/${String(outageId)}/withdrawal`, reason)).toMatchObject({ status: 403 });
  expect(await admin.post(`/outages/${String(outageId)}/withdrawal`, reason)).toMatchObject({ status: 200 });
  expect(await shown(2025)).toEqual([]);
  expect(await admin.post(`/outages/${String(outageId)}/withdrawal`, reason)).toMatchObject({
    status: 409,
    body: { type: '/problems/outage.withdrawn' },
  });
});

it('shows one over the turn of the year in both years', async () => {
  await admin.post('/outages', { ...outage, startsOn: '2022-12-31', endsOn: '2023-01-01' });
  expect(await shown(2022)).toHaveLength(1);
  expect(await shown(2023)).toHaveLength(1);
});

it('refuses what cannot be, and names the field', async () => {
  expect(await admin.post('/outages', { ...outage, endsAt: '08:00' })).toMatchObject({
    ...{ status: 422, body: { type: '/problems/outage.ends-before-start', startsOn: '2025-12-04', startsAt: '08:00' } },
  });
  expect(await admin.post('/outages', { ...outage, endsOn: '2026-01-04' })).toMatchObject({
    ...{ status: 422, body: { type: '/problems/outage.too-long', latest: '2025-12-17', days: 14 } },
  });
  const far = daysAfter(localDate(todayUnderTest()), 40);
  expect(await admin.post('/outages', { ...outage, startsOn: far, endsOn: far })).toMatchObject({
    ...{ status: 422, body: { type: '/problems/outage.too-far-ahead' } },
  });
  expect(await admin.post('/outages', { ...outage, startsAt: '25:00', cause: ' ' })).toMatchObject({
    ...{ status: 400, body: { errors: [{ field: 'startsAt' }, { field: 'cause' }] } },
  });
  expect(await admin.post(`/outages/${randomUUID()}/withdrawal`, { reason: 'Tidak ada' })).toMatchObject({
    ...{ status: 404, body: { type: '/problems/outage.absent' } },
  });
  expect(await anybody.post('/outages', outage)).toMatchObject({ status: 403 });
});

describe('the system itself (IDN-192)', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const [before, after] = [hoursAgo(3), hoursAgo(-1)].map((at) => at.getUTCFullYear());
  const noticed = async () => {
    const items = (await Promise.all([...new Set([before, after])].map((year) => shown(Number(year))))).flat();
    const ids = (items as readonly { cause: string; outageId: string }[])
      .filter(({ cause }) => cause === 'Sistem tidak berjalan (dicatat oleh sistem)')
      .map(({ outageId }) => outageId);
    return [...new Set(ids)];
  };
  const look = () => {
    const { runtime } = identity.service.service;
    return new OutageWatch(runtime, outageHandler(runtime.store)).look();
  };
  const ranLast = (at: Date) =>
    identity.database.superuser.query(
      'INSERT INTO identity.last_running (at) VALUES ($1) ON CONFLICT (is_only) DO UPDATE SET at = excluded.at',
      [at],
    );

  it('notices nothing where it ran a moment ago, nor at its first start', async () => {
    await identity.database.superuser.query('DELETE FROM identity.last_running');
    await look();
    await ranLast(hoursAgo(0.9));
    await look();
    expect(await noticed()).toEqual([]);
  });

  it('records that it did not run, once, whoever of its processes comes first', async () => {
    await ranLast(hoursAgo(2));
    await Promise.all([look(), look()]);
    await look();
    expect(await noticed()).toHaveLength(1);
  });

  it('leaves alone what somebody took back, when it died before it had noted that it runs', async () => {
    const [known] = await noticed();
    const died = hoursAgo(3);
    await ranLast(died);
    await look();
    const [outage] = (await noticed()).filter((one) => one !== known);
    const reason = { reason: 'Dipindahkan ke gedung lain' };
    expect(await admin.post(`/outages/${String(outage)}/withdrawal`, reason)).toMatchObject({ status: 200 });
    await ranLast(died);
    await look();
    expect(await noticed()).toEqual([known]);
  });
});

import { announce, type Announcement, type ControlLine, type ControlTotalsContract } from '@kinerja/contracts';
import { distributionClosedV1, evaluationControlTotalsStatedV1 } from '@kinerja/evaluation-contracts';
import { identityControlTotalsStatedV1, peopleCountedV1, unitRegisteredV1 } from '@kinerja/identity-contracts';
import { incentivesControlTotalsStatedV1, tppRunSealedV1 } from '@kinerja/incentives-contracts';
import { planCountedV1, planningControlTotalsStatedV1 } from '@kinerja/planning-contracts';
import { monthCountedV1, reportingControlTotalsStatedV1 } from '@kinerja/reporting-contracts';
import { surveyPublishedV1, surveysControlTotalsStatedV1 } from '@kinerja/surveys-contracts';
import { partitionOf, PARTITIONS } from '@kinerja/messaging';
import { surveyElements } from '@kinerja/vocabulary';
import { startCentre, type AgencyName, type Centre } from './centre.fixtures';

const runId = '018f3c7e-0000-7000-8000-00000000000b';
const serviceId = '018f3c7e-0000-7000-8000-00000000000c';
const surveyId = '018f3c7e-0000-7000-8000-00000000000d';
const month = '2026-10';

/** Units whose facts stand in two partitions and the statements of the month in a third: only so can they come late. */
const [unitId = '', otherUnit = ''] = Array.from(
  { length: PARTITIONS * 8 },
  (_, index) => `018f3c7e-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
).filter(
  (unit, index, units) =>
    partitionOf(unit) !== partitionOf(month) &&
    units.findIndex((earlier) => partitionOf(earlier) === partitionOf(unit)) === index,
);

type Figure = Readonly<{ count: number; sumRupiah?: number }>;
type Item = Readonly<{
  context: string;
  key: string;
  state: string;
  stated: Figure;
  held: Figure;
  drift: Figure | null;
}>;
type Totals = Readonly<{ items: readonly Item[]; counts: Readonly<Record<string, number>> }>;

let centre: Centre;
beforeEach(async () => {
  centre = await startCentre();
}, 60_000);
afterEach(() => centre.close());

const say = async (...said: readonly Announcement[]): Promise<void> => {
  for (const one of said) await centre.say('dinsos', one);
};
const totals = async (query = ''): Promise<Totals> => {
  await centre.quiet();
  return (await (await centre.get(`/control-totals?month=${month}${query}`)).json()) as Totals;
};

/** So many facts were said under these keys before the statement. */
const publishedUnder = (...keys: readonly string[]): number[] => {
  const upTo = Array.from({ length: PARTITIONS }, () => 0);
  for (const key of keys) upTo[partitionOf(key)] = (upTo[partitionOf(key)] ?? 0) + 1;
  return upTo;
};
const state = (contract: ControlTotalsContract, lines: ControlLine[], upTo: number[], revision = 1): Announcement =>
  announce(contract, month, { month, revision, lines, upTo });

const closedMonth = (unit: string): Announcement =>
  announce(monthCountedV1, unit, { unitId: unit, month, reports: 20, approvedMinutes: 9_000 });
const closed = (unit: string, count: number): ControlLine => ({ key: `closed/${month}/${unit}`, count });

const nrr = Object.fromEntries(surveyElements.map((element) => [element, '3.500'])) as Record<
  (typeof surveyElements)[number],
  string
>;
const everyFact = (): readonly Announcement[] => [
  announce(unitRegisteredV1, unitId, { unitId, name: 'Sekretariat' }),
  announce(peopleCountedV1, unitId, { unitId, people: 3 }),
  announce(planCountedV1, unitId, { unitId, year: 2026, step: 'submitted' }),
  announce(planCountedV1, unitId, { unitId, year: 2026, step: 'approved' }),
  closedMonth(unitId),
  announce(distributionClosedV1, unitId, {
    ...{ unitId, month, organisation: 'baik', breaches: [] },
    counts: { 'sangat-baik': 1, baik: 2, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 },
  }),
  announce(tppRunSealedV1, month, {
    ...{ runId, month, policyPack: 'kota@1', people: 3 },
    ...{ grossRupiah: 9_000_000n, deductionRupiah: 1_000_000n, netRupiah: 8_000_000n },
  }),
  announce(surveyPublishedV1, serviceId, {
    ...{ surveyId, serviceId, unitId, title: 'SKM', respondents: 100, ikm: '80.00', mutu: 'B', nrr },
    ...{ from: '2026-10-01', to: '2026-10-31', publishedAt: '2026-11-02T00:00:00.000Z' },
  }),
];
const everyStatement = (): readonly Announcement[] => [
  state(
    identityControlTotalsStatedV1,
    [
      { key: `unit/${unitId}`, count: 1 },
      { key: `people/${unitId}`, count: 3 },
    ],
    publishedUnder(unitId, unitId),
  ),
  state(planningControlTotalsStatedV1, [{ key: `approved/2026/${unitId}`, count: 1 }], publishedUnder(unitId, unitId)),
  state(reportingControlTotalsStatedV1, [closed(unitId, 1)], publishedUnder(unitId)),
  state(
    evaluationControlTotalsStatedV1,
    [
      { key: `sangat-baik/${month}/${unitId}`, count: 1 },
      { key: `baik/${month}/${unitId}`, count: 2 },
    ],
    publishedUnder(unitId),
  ),
  state(
    incentivesControlTotalsStatedV1,
    [
      { key: `gross/${runId}`, count: 3, sumRupiah: 9_000_000n },
      { key: `deduction/${runId}`, count: 3, sumRupiah: 1_000_000n },
      { key: `net/${runId}`, count: 3, sumRupiah: 8_000_000n },
    ],
    publishedUnder(month),
  ),
  state(surveysControlTotalsStatedV1, [{ key: `respondents/${surveyId}`, count: 100 }], publishedUnder(serviceId)),
];

it('shows no drift where every context holds what the agency states (MON-011)', async () => {
  await say(...everyFact(), ...everyStatement());
  const { items, counts } = await totals();
  expect(counts).toEqual({ equal: items.length, drift: 0, changed: 0, pending: 0 });
  expect(items.find(({ key }) => key === `net/${runId}`)).toEqual({
    ...{ agency: 'dinsos', context: 'incentives', key: `net/${runId}`, state: 'equal' },
    ...{ stated: { count: 3, sumRupiah: 8_000_000 }, held: { count: 3, sumRupiah: 8_000_000 } },
    ...{ drift: { count: 0, sumRupiah: 0 }, statedAt: expect.stringMatching(/^20\d\d-/) },
  });
  expect(new Set(items.map(({ context }) => context)).size).toBe(6);
});

it('names the figure that was taken away behind its back, and nothing once it is put back', async () => {
  await say(...everyFact(), ...everyStatement());
  await centre.quiet();
  const [taken] = await centre.asSuperuser(
    'DELETE FROM monitoring.tpp_runs_v1 RETURNING row_to_json(tpp_runs_v1) AS row',
  );
  const { items, counts } = await totals('&state=drift');
  expect(counts).toMatchObject({ drift: 3, pending: 0, changed: 0 });
  expect(items.map(({ context, key, drift }) => [context, key, drift])).toEqual([
    ['incentives', `deduction/${runId}`, { count: -3, sumRupiah: -1_000_000 }],
    ['incentives', `gross/${runId}`, { count: -3, sumRupiah: -9_000_000 }],
    ['incentives', `net/${runId}`, { count: -3, sumRupiah: -8_000_000 }],
  ]);
  await centre.asSuperuser(
    `INSERT INTO monitoring.tpp_runs_v1 SELECT * FROM json_populate_record(NULL::monitoring.tpp_runs_v1, $1::json)`,
    [JSON.stringify(taken?.['row'])],
  );
  expect((await totals()).counts).toMatchObject({ drift: 0, pending: 0, changed: 0 });
});

it('waits for facts that come later than the statement that counts them', async () => {
  await say(closedMonth(unitId));
  await say(state(reportingControlTotalsStatedV1, [closed(unitId, 2)], publishedUnder(unitId, unitId)));
  expect((await totals()).items).toMatchObject([{ state: 'pending', held: { count: 1 }, drift: null }]);
  await say(closedMonth(unitId));
  expect((await totals()).items).toMatchObject([{ state: 'equal', held: { count: 2 }, drift: { count: 0 } }]);
});

it('takes no later fact for drift, still finds drift beside it, and compares again with the next statement', async () => {
  await say(closedMonth(unitId), closedMonth(otherUnit));
  const upTo = publishedUnder(unitId, otherUnit);
  await say(state(reportingControlTotalsStatedV1, [closed(unitId, 1), closed(otherUnit, 1)], upTo));
  await say(closedMonth(unitId));
  await centre.quiet();
  await centre.asSuperuser('DELETE FROM monitoring.month_counts_v1 WHERE unit_id = $1', [otherUnit]);
  expect((await totals()).items).toMatchObject([
    { key: `closed/${month}/${unitId}`, state: 'changed', stated: { count: 1 }, held: { count: 2 }, drift: null },
    { key: `closed/${month}/${otherUnit}`, state: 'drift', drift: { count: -1 } },
  ]);
  const since = upTo.map((next, partition) => (partition === partitionOf(unitId) ? next + 1 : next));
  await say(state(reportingControlTotalsStatedV1, [closed(unitId, 2), closed(otherUnit, 1)], since, 2));
  expect((await totals()).counts).toEqual({ equal: 1, drift: 1, changed: 0, pending: 0 });
});

it('keeps statements and marks that can be folded anew from what was said', async () => {
  await say(...everyFact(), ...everyStatement());
  await centre.quiet();
  const checks = await centre.foldAnew();
  expect(checks.filter(({ difference }) => difference !== undefined)).toEqual([]);
  const rows = Object.fromEntries(checks.map((check) => [check.name, check.rows]));
  expect(rows).toMatchObject({ control_statements_v1: 6, control_marks_v1: 6 });
});

it('keeps the agencies apart and leaves out who is not registered (MON-001)', async () => {
  const one = (agency: AgencyName) =>
    centre.say(agency, state(reportingControlTotalsStatedV1, [closed(unitId, 1)], publishedUnder(unitId)));
  await say(closedMonth(unitId));
  for (const agency of ['dinsos', 'stranger'] as const) await one(agency);
  const { items } = await totals();
  expect(items).toMatchObject([{ agency: 'dinsos', state: 'equal' }]);
});

it('is for analysts and auditors, as it holds ratings of small groups (MON-005)', async () => {
  const path = `/control-totals?month=${month}`;
  expect((await centre.get(path, ['system-admin', 'agency-admin'])).status).toBe(403);
  expect((await centre.get(path, ['auditor'])).status).toBe(200);
  expect((await centre.get(`${path}&state=lost`)).status).toBe(400);
});

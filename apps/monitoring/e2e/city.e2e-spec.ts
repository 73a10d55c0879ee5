import { announce } from '@kinerja/contracts';
import { distributionClosedV1 } from '@kinerja/evaluation-contracts';
import {
  peopleCountedV1,
  peopleFaultsCountedV1,
  type PeopleFaultsCountedV1,
  unitRegisteredV1,
} from '@kinerja/identity-contracts';
import { tppRunSealedV1 } from '@kinerja/incentives-contracts';
import { periodClosedV1, periodOpenedV1, planCountedV1 } from '@kinerja/planning-contracts';
import { monthCountedV1 } from '@kinerja/reporting-contracts';
import { serviceRegisteredV1, surveyPublishedV1 } from '@kinerja/surveys-contracts';
import { surveyElements } from '@kinerja/vocabulary';
import { startCentre, type AgencyName, type Centre } from './centre.fixtures';

/** The same ids at every agency: whose they are must tell them apart (MON-001). */
const unitId = '018f3c7e-0000-7000-8000-00000000000a';
const runId = '018f3c7e-0000-7000-8000-00000000000b';
const serviceId = '018f3c7e-0000-7000-8000-00000000000c';
const surveyId = '018f3c7e-0000-7000-8000-00000000000d';
const month = '2026-10';
const nrr = Object.fromEntries(surveyElements.map((element) => [element, '3.500'])) as Record<
  (typeof surveyElements)[number],
  string
>;

let centre: Centre;

const sayPeople = async (agency: AgencyName, people: number): Promise<void> => {
  await centre.say(agency, announce(unitRegisteredV1, unitId, { unitId, name: 'Sekretariat' }));
  await centre.say(agency, announce(peopleCountedV1, unitId, { unitId, people: 1 }));
  await centre.say(agency, announce(peopleCountedV1, unitId, { unitId, people }));
};

const sayWork = async (agency: AgencyName, people: number): Promise<void> => {
  for (let one = 0; one < people; one += 1) {
    await centre.say(agency, announce(planCountedV1, unitId, { unitId, year: 2026, step: 'submitted' }));
    if (one > 0) await centre.say(agency, announce(planCountedV1, unitId, { unitId, year: 2026, step: 'approved' }));
    await centre.say(agency, announce(monthCountedV1, unitId, { unitId, month, reports: 20, approvedMinutes: 9_000 }));
  }
};

const sayResults = async (agency: AgencyName, people: number): Promise<void> => {
  const counts = { 'sangat-baik': 1, baik: people - 1, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 };
  await centre.say(
    agency,
    announce(distributionClosedV1, unitId, { unitId, month, organisation: 'baik', counts, breaches: ['baik-over-70'] }),
  );
  const money = {
    grossRupiah: 1_000_000_000n * BigInt(people),
    deductionRupiah: 50_000_000n,
    netRupiah: 1_000_000_000n * BigInt(people) - 50_000_000n,
  };
  await centre.say(agency, announce(tppRunSealedV1, month, { runId, month, policyPack: 'kota@1', people, ...money }));
};

const saySurvey = async (agency: AgencyName, ikm: string, respondents: number): Promise<void> => {
  await centre.say(
    agency,
    announce(serviceRegisteredV1, serviceId, { serviceId, unitId, name: 'Layanan & <informasi>' }),
  );
  const period = { from: '2026-10-01', to: '2026-10-31', publishedAt: '2026-11-02T00:00:00.000Z' };
  await centre.say(
    agency,
    announce(surveyPublishedV1, serviceId, {
      surveyId,
      serviceId,
      unitId,
      title: 'SKM',
      respondents,
      ikm,
      mutu: 'B',
      nrr,
      ...period,
    }),
  );
};

beforeAll(async () => {
  centre = await startCentre();
  for (const [agency, people, ikm, respondents] of [
    ['dinsos', 3, '80.00', 100],
    ['dukcapil', 2, '88.00', 300],
    ['stranger', 9, '100.00', 9_000],
  ] as const) {
    await sayPeople(agency, people);
    await sayWork(agency, people);
    await sayResults(agency, people);
    await saySurvey(agency, ikm, respondents);
  }
  await centre.say('dinsos', announce(periodOpenedV1, month, { month, closesOn: '2026-11-05' }));
  await centre.say('dinsos', announce(periodClosedV1, month, { month, closedAt: '2026-11-06T00:00:00.000Z' }));
  await centre.say('dukcapil', announce(periodOpenedV1, month, { month, closesOn: '2026-11-05' }));
  await centre.quiet();
}, 60_000);
afterAll(() => centre.close());

it('tells each agency by itself, though ids are the same (MON-001)', async () => {
  const { agencies } = (await (await centre.get(`/dashboard?month=${month}`)).json()) as {
    agencies: Record<string, unknown>[];
  };
  expect(agencies).toHaveLength(2);
  expect(agencies[0]).toMatchObject({
    agency: 'dinsos',
    name: 'Dinas Sosial',
    people: 3,
    units: 1,
    plansSubmitted: 3,
    plansApproved: 2,
    monthsClosed: 3,
    reportsApproved: 60,
    rated: 3,
    predikat: { 'sangat-baik': 1, baik: 2 },
    grossRupiah: 3_000_000_000,
    netRupiah: 2_950_000_000,
    ikm: '80.00',
    mutu: 'B',
    period: 'closed',
    lastHeardAt: expect.stringMatching(/^20\d\d-/),
  });
  expect(agencies[1]).toMatchObject({ agency: 'dukcapil', people: 2, plansApproved: 1, ikm: '88.00', period: 'open' });
});

it('adds up the registered agencies and nobody else (MON-002, MON-003)', async () => {
  const { city, services, tables } = (await (await centre.get(`/dashboard?month=${month}`)).json()) as Record<
    string,
    Record<string, unknown>
  >;
  expect(city).toMatchObject({
    people: 5,
    plansApproved: 3,
    reportsApproved: 100,
    rated: 5,
    predikat: { 'sangat-baik': 2, baik: 3, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 },
    grossRupiah: 5_000_000_000,
    deductionRupiah: 100_000_000,
    netRupiah: 4_900_000_000,
    ikm: '86.00',
    mutu: null,
  });
  expect(services).toHaveLength(2);
  expect(Object.keys(tables ?? {})).toEqual(['progress', 'predikat', 'tpp', 'ikm']);
});

it('shows an empty month as zeros, with the people that are there', async () => {
  const { city } = (await (await centre.get('/dashboard?month=2020-01')).json()) as { city: Record<string, unknown> };
  expect(city).toMatchObject({ people: 5, plansApproved: 0, rated: 0, grossRupiah: 0, ikm: null });
});

it.each(['progress', 'predikat', 'tpp', 'ikm'])('draws %s as a picture that says what it shows', async (chart) => {
  const answer = await centre.get(`/charts/${chart}.svg?month=${month}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  const svg = await answer.text();
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="judul uraian"/);
  expect(svg).toMatch(/<title id="judul">[^<]+Oktober 2026<\/title><desc id="uraian">[^<]*Dinas Sosial[^<]*<\/desc>/);
  expect(svg).not.toMatch(/<script|<foreignObject|NaN/);
  const again = await centre.get(`/charts/${chart}.svg?month=${month}`, ['auditor'], {
    'if-none-match': answer.headers.get('etag') ?? '',
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

it('draws an empty month and refuses what is no chart or no month', async () => {
  expect(await (await centre.get('/charts/ikm.svg?month=2020-01')).text()).toContain('Belum ada data');
  expect((await centre.get('/charts/secret.svg?month=2026-10')).status).toBe(404);
  for (const query of ['', '?month=2026-13', '?month=2026-10&colour=red'])
    expect((await centre.get(`/dashboard${query}`)).status).toBe(400);
});

it('shows distributions to analysts and auditors only (MON-005)', async () => {
  for (const path of [`/dashboard?month=${month}`, `/charts/predikat.svg?month=${month}`]) {
    expect((await centre.get(path, [])).status).toBe(401);
    expect((await centre.get(path, ['system-admin', 'employee', 'agency-admin'])).status).toBe(403);
    expect((await centre.get(path, ['auditor'])).status).toBe(200);
  }
});

it('lists the registered agencies', async () => {
  const { items } = (await (await centre.get('/agencies')).json()) as { items: Record<string, unknown>[] };
  expect(items).toMatchObject([
    { agency: 'dinsos', people: 3, units: 1 },
    { agency: 'dukcapil', people: 2, units: 1 },
  ]);
});

it('shows how much each agency has to mend among its people, as it counted last (MON-012)', async () => {
  type Counts = PeopleFaultsCountedV1['counts'];
  const count = (agency: AgencyName, countedOn: string, counts: Counts) =>
    centre.say(agency, announce(peopleFaultsCountedV1, 'people-faults', { countedOn, counts }));
  await count('dinsos', '2026-10-30', [{ fault: 'no-head', open: 2 }]);
  await count('dinsos', '2026-10-31', [{ fault: 'role-without-post', open: 3 }]);
  await count('stranger', '2026-10-31', [{ fault: 'no-head', open: 9 }]);
  await centre.quiet();
  const answer = await centre.get('/people-faults');
  const counted = {
    ...{ countedOn: '2026-10-31', countedAt: expect.stringMatching(/^20\d\d-/) },
    counts: expect.objectContaining({ 'no-head': 0, 'role-without-post': 3 }),
  };
  expect(await answer.json()).toEqual({
    items: [
      { agency: 'dinsos', name: 'Dinas Sosial', counted },
      { agency: 'dukcapil', name: 'Disdukcapil', counted: null },
    ],
    next: null,
  });
  expect((await centre.get('/people-faults', ['agency-admin'])).status).toBe(403);
});

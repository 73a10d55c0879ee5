import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import {
  assignmentStartedV1,
  outageRecordedV1,
  outageWithdrawnV1,
  unitRegisteredV1,
} from '@kinerja/identity-contracts';
import { planCountedV1, skpApprovedV1, type PlanCountedV1 } from '@kinerja/planning-contracts';
import { serviceRegisteredV1, surveyPublishedV1 } from '@kinerja/surveys-contracts';
import { ServiceUnderTest, statedTotals, toTheCentre, type Answer } from '@kinerja/service-testing';
import { surveyElements, employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { planningService } from '../src/app.module';

const newEmployee = (): EmployeeId => employeeId(uuidv7());
const unitId = uuidv7();
const serviceId = uuidv7();
const head = { employee: newEmployee() };
const appraiser = { employee: newEmployee() };
const clerk = { employee: newEmployee(), roles: ['employee', 'agency-admin'] } as const;

let planning: ServiceUnderTest;

const started = (employee: EmployeeId, superior?: EmployeeId) =>
  announce(assignmentStartedV1, employee, {
    assignmentId: uuidv7(),
    employeeId: employee,
    unitId,
    position: 'Analis Kebijakan',
    positionKind: 'fungsional',
    jobClass: 9,
    golongan: 'III/c',
    duty: superior ? 'member' : 'head',
    startsOn: '2026-01-01',
    ...(superior ? { superiorId: superior } : {}),
  });

beforeAll(async () => {
  planning = await ServiceUnderTest.start(planningService);
  await planning.others.say(
    announce(unitRegisteredV1, unitId, { unitId, name: 'Bidang Layanan' }),
    started(head.employee),
    started(appraiser.employee, head.employee),
    started(clerk.employee, appraiser.employee),
  );
  await planning.others.say(announce(serviceRegisteredV1, serviceId, { serviceId, unitId, name: 'Izin usaha' }));
  await planning.quiet();
});
afterAll(() => planning.stop());

const indicator = (text: string, changed: object = {}) => ({
  text,
  aspect: 'quantity',
  target: '12',
  unit: 'dokumen',
  direction: 'higher',
  ...changed,
});
const result = (changed: object = {}) => ({
  title: 'Izin terbit tepat waktu',
  kind: 'main',
  indicators: [indicator('Jumlah izin')],
  ...changed,
});

type Planner = Readonly<{ employee: EmployeeId }>;

const newStaff = async (superior = appraiser.employee): Promise<Planner> => {
  const employee = newEmployee();
  await planning.others.say(started(employee, superior));
  await planning.quiet();
  return { employee };
};
const drafted = async (who: Planner): Promise<string> =>
  String((await planning.post(who, '/skps', { year: 2026 })).body['skpId']);
const submitted = async (who: Planner, results: readonly object[]): Promise<{ id: string; version: string }> => {
  const id = await drafted(who);
  expect(await planning.put(who, `/skps/${id}/results`, { results })).toMatchObject({ status: 200 });
  const { body } = await planning.post(who, `/skps/${id}/submission`);
  return { id, version: `"${String(body['version'])}"` };
};
const approve = (who: Planner, { id, version }: { id: string; version: string }): Promise<Answer> =>
  planning.post(who, `/skps/${id}/approval`, {}, { ifMatch: version });

/** The appraiser's own plan, submitted, so that others have something to link to. */
const superiorResult = async (): Promise<string> => {
  await planning.quiet();
  const mine = await planning.get(appraiser, '/skps/mine?year=2026');
  const [plan] = mine.body['items'] as { results: { resultId: string }[] }[];
  if (plan?.results[0]) return plan.results[0].resultId;
  await submitted(appraiser, [result({ title: 'Layanan prima' })]);
  return superiorResult();
};

it('refuses half of an emoji in a result, naming it, and goes on showing the plans of others', async () => {
  const [clumsy, careful] = [await newStaff(), await newStaff()];
  const id = await drafted(clumsy);
  const cut = { results: [result({ title: 'Layanan publik prima \ud83d' })] };
  expect(await planning.put(clumsy, `/skps/${id}/results`, cut)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'results[0].title' }] },
  });
  const other = await drafted(careful);
  await planning.quiet();
  expect(await planning.get(careful, `/skps/${other}`)).toMatchObject({ status: 200 });
});

it('judges no link by a plan of the superior that is not shown yet', async () => {
  const superior = await newStaff(head.employee);
  const [staff, other] = [await newStaff(superior.employee), await newStaff()];
  const [above, below] = [await drafted(superior), await drafted(staff)];
  const set = await planning.put(superior, `/skps/${above}/results`, { results: [result()] });
  const [supportsResultId] = set.body['resultIds'] as string[];
  const blocker = await planning.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE planning.superior_results_v1 IN EXCLUSIVE MODE');
  await planning.post(superior, `/skps/${above}/submission`);
  // What does not ask for the superior's results goes on; the link is not judged meanwhile.
  const goesOn = async (): Promise<void> => {
    for (let request = 0; request < 5; request++) await planning.post(other, '/skps', { year: 2027 });
  };
  const linked = planning.put(staff, `/skps/${below}/results`, { results: [result({ supportsResultId })] });
  const first = await Promise.race([linked, goesOn()]);
  await blocker.query('ROLLBACK');
  blocker.release();
  expect([first, (await linked).status]).toEqual([undefined, 200]);
});

describe('a plan', () => {
  // #region path
  it('is drafted, submitted and approved, and others are told', async () => {
    const supportsResultId = await superiorResult();
    const staff = await newStaff();
    const plan = await submitted(staff, [result({ supportsResultId })]);
    await planning.quiet();
    const queue = await planning.get(appraiser, '/skps/queue?limit=200');
    expect(queue.body['items']).toContainEqual(
      expect.objectContaining({ skpId: plan.id, employeeId: staff.employee, year: 2026 }),
    );

    expect(await approve(appraiser, plan)).toMatchObject({ status: 200, body: { skpId: plan.id, version: 4 } });

    await planning.quiet();
    expect(await planning.get(staff, `/skps/${plan.id}`)).toMatchObject({
      status: 200,
      body: { status: 'approved', lastBy: appraiser.employee, version: 4, results: [{ supportsResultId }] },
    });
    expect(await planning.eventsOf(`skp-${plan.id}`)).toEqual([
      'SkpDrafted',
      'SkpResultsSet',
      'SkpSubmitted',
      'SkpApproved',
    ]);
    expect(await planning.said(skpApprovedV1.type, staff.employee)).toMatchObject([
      { skpId: plan.id, employeeId: staff.employee, approvedBy: appraiser.employee, year: 2026 },
    ]);
  });
  // #endregion

  it('tells a second approver who came first and when', async () => {
    const supportsResultId = await superiorResult();
    const plan = await submitted(await newStaff(), [result({ supportsResultId })]);
    const answers = await Promise.all([approve(appraiser, plan), approve(appraiser, plan)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/skp.wrong-status',
      currentStatus: 'approved',
      by: appraiser.employee,
      at: expect.stringMatching(/^20\d\d-/),
    });
  });

  it('is refused with the version when it changed since the appraiser saw it', async () => {
    const staff = await newStaff();
    const plan = await submitted(staff, [result({ supportsResultId: await superiorResult() })]);
    await planning.post(appraiser, `/skps/${plan.id}/return`, { note: 'Target terlalu rendah' });
    await planning.post(staff, `/skps/${plan.id}/submission`);
    expect(await approve(appraiser, plan)).toMatchObject({
      status: 412,
      body: { type: '/problems/stream.changed', expected: 3, actual: 5 },
    });
  });

  it('is approved without If-Match by nobody', async () =>
    expect(await planning.post(appraiser, `/skps/${uuidv7()}/approval`)).toMatchObject({ status: 428 }));

  it('is refused while a main result has no link (PLAN-005)', async () => {
    const plan = await submitted(await newStaff(), [result()]);
    expect(await approve(appraiser, plan)).toMatchObject({
      status: 422,
      body: { type: '/problems/skp.link-missing', results: [{ title: 'Izin terbit tepat waktu' }] },
    });
  });

  it('is refused by a colleague (PLAN-004)', async () => {
    const plan = await submitted(await newStaff(), [result()]);
    expect(await approve(await newStaff(), plan)).toMatchObject({
      status: 403,
      body: { type: '/problems/skp.not-the-appraiser', appraiser: appraiser.employee },
    });
  });

  it('comes back with a note, is changed and submitted again (PLAN-006)', async () => {
    const staff = await newStaff();
    const { id } = await submitted(staff, [result()]);
    expect(await planning.post(appraiser, `/skps/${id}/return`, { note: ' ' })).toMatchObject({ status: 400 });
    expect(await planning.post(appraiser, `/skps/${id}/return`, { note: 'Hubungkan' })).toMatchObject({ status: 200 });
    await planning.quiet();
    expect((await planning.get(staff, `/skps/${id}`)).body).toMatchObject({
      status: 'returned',
      returnNote: 'Hubungkan',
    });
    expect(await planning.post(staff, `/skps/${id}/submission`)).toMatchObject({ status: 200 });
  });

  it('of the head of the agency is approved by the clerk of the regional head, without links (PLAN-008)', async () => {
    const plan = await submitted(head, [result()]);
    expect(await approve(appraiser, plan)).toMatchObject({ status: 403 });
    expect(await approve(clerk, plan)).toMatchObject({ status: 200 });
  });

  it('is one per person, year and assignment (PLAN-001)', async () => {
    const staff = await newStaff();
    await drafted(staff);
    expect(await planning.post(staff, '/skps', { year: 2026 })).toMatchObject({
      status: 409,
      body: { type: '/problems/skp.already-drafted' },
    });
  });

  it('is drafted once however often the same request comes', async () => {
    const [staff, key] = [await newStaff(), uuidv7()];
    const answers = [
      await planning.post(staff, '/skps', { year: 2026 }, { key }),
      await planning.post(staff, '/skps', { year: 2026 }, { key }),
    ];
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await planning.eventsOf(`skp-${String(answers[0]?.body['skpId'])}`)).toEqual(['SkpDrafted']);
  });

  it('keeps the results of a request that is repeated with the same key', async () => {
    const [staff, key] = [await newStaff(), uuidv7()];
    const id = await drafted(staff);
    const answers = [
      await planning.put(staff, `/skps/${id}/results`, { results: [result()] }, { key }),
      await planning.put(staff, `/skps/${id}/results`, { results: [result()] }, { key }),
    ];
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await planning.eventsOf(`skp-${id}`)).toEqual(['SkpDrafted', 'SkpResultsSet']);
  });

  it('names the field that is wrong, and writes nothing', async () => {
    const staff = await newStaff();
    const id = await drafted(staff);
    const results = [result({ indicators: [indicator('a', { target: 'dua belas', colour: 'red' })] })];
    expect(await planning.put(staff, `/skps/${id}/results`, { results })).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ field: 'results[0].indicators[0].target', problem: 'invalid' }),
          expect.objectContaining({ field: 'results[0].indicators[0].colour', problem: 'unknown' }),
        ]),
      },
    });
    expect(await planning.eventsOf(`skp-${id}`)).toEqual(['SkpDrafted']);
  });

  it('is shown to nobody else (PLAN-012)', async () => {
    const id = await drafted(await newStaff());
    await planning.quiet();
    expect(await planning.get(await newStaff(), `/skps/${id}`)).toMatchObject({ status: 404 });
    expect(await planning.get(clerk, `/skps/${id}`)).toMatchObject({ status: 200 });
  });

  it('needs an assignment', async () =>
    expect(await planning.post({ employee: newEmployee() }, '/skps', { year: 2026 })).toMatchObject({
      status: 409,
      body: { type: '/problems/skp.no-assignment' },
    }));

  it('shows the IKM of a published survey at the indicator that watches the service (PLAN-009)', async () => {
    const staff = await newStaff();
    const watching = indicator('Kepuasan pemohon', { aspect: 'quality', unit: 'IKM', surveyedServiceId: serviceId });
    const { id } = await submitted(staff, [result({ indicators: [watching, indicator('Jumlah izin')] })]);
    const published = {
      surveyId: uuidv7(),
      serviceId,
      unitId,
      title: 'SKM semester I',
      from: '2026-01-01',
      to: '2026-06-30',
      respondents: 150,
      ikm: '88.31',
      mutu: 'A',
      nrr: Object.fromEntries(surveyElements.map((element) => [element, '3.532'])),
      publishedAt: '2026-07-15T02:00:00.000Z',
    };
    await planning.others.say({ contract: surveyPublishedV1, key: serviceId, data: published });
    await planning.quiet();
    expect((await planning.get(staff, `/skps/${id}`)).body).toMatchObject({
      results: [{ indicators: [{ measured: '88.31' }, { measured: null }] }],
    });
  });
});

describe('the progress of the units', () => {
  it('counts plans beside the people who should have one', async () => {
    await submitted(await newStaff(), [result()]);
    await planning.quiet();
    const { body } = await planning.get(clerk, '/progress?year=2026');
    const [unit] = body['items'] as { people: number; drafted: number; submitted: number; approved: number }[];
    expect(unit).toMatchObject({ unitId, name: 'Bidang Layanan' });
    expect(unit?.drafted).toBeGreaterThanOrEqual(unit?.submitted ?? 0);
    expect(unit?.submitted).toBeGreaterThan(0);
    expect(unit?.people).toBeGreaterThanOrEqual(unit?.drafted ?? 0);
  });
});

describe('a period', () => {
  it('is opened and closed by the administrator, once', async () => {
    expect(await planning.post(head, '/periods', { month: '2026-03', closesOn: '2026-04-05' })).toMatchObject({
      status: 403,
    });
    expect(await planning.post(clerk, '/periods', { month: '2026-03', closesOn: '2026-04-05' })).toMatchObject({
      status: 201,
    });
    expect(await planning.post(clerk, '/periods/2026-03/closing')).toMatchObject({ status: 200 });
    expect(await planning.post(clerk, '/periods/2026-03/closing')).toMatchObject({
      status: 409,
      body: { currentStatus: 'closed', by: clerk.employee },
    });
    await planning.quiet();
    expect((await planning.get(head, '/periods')).body['items']).toContainEqual({
      month: '2026-03',
      closesOn: '2026-04-05',
      status: 'closed',
      closedAt: expect.stringMatching(/Z$/),
    });
  });

  it('is not closed while people may still report, without a reason (PLAN-010)', async () => {
    await planning.post(clerk, '/periods', { month: '2090-01', closesOn: '2090-02-05' });
    const early = await planning.post(clerk, '/periods/2090-01/closing', undefined);
    expect(early).toMatchObject({ status: 422, body: { type: '/problems/period.not-due', closesOn: '2090-02-05' } });
    expect(await planning.post(clerk, '/periods/2090-01/closing', { reason: 'Gaji ke-13' })).toMatchObject({
      status: 200,
    });
  });

  it('ends later where an outage took its last day, says by which, and goes back when that was a mistake (PLAN-014)', async () => {
    const month = '2091-01';
    await planning.post(clerk, '/periods', { month, closesOn: '2091-02-02' });
    const outageId = uuidv7();
    const outage = { startsOn: '2091-02-02', startsAt: '20:00', endsOn: '2091-02-05', endsAt: '00:30' };
    const said = { outageId, ...outage, cause: 'Gangguan jaringan kota' };
    await planning.others.say(announce(outageRecordedV1, outageId, said));
    await planning.quiet();
    const shown = async () =>
      ((await planning.get(head, '/periods')).body['items'] as { month: string }[]).find((one) => one.month === month);
    expect(await shown()).toMatchObject({ closesOn: '2091-02-02', movedTo: '2091-02-05', movedBy: [said] });
    const early = await planning.post(clerk, `/periods/${month}/closing`, undefined);
    expect(early).toMatchObject({ status: 422, body: { type: '/problems/period.not-due', closesOn: '2091-02-05' } });
    await planning.others.say(announce(outageWithdrawnV1, outageId, { outageId }));
    await planning.quiet();
    expect(await shown()).toEqual({ month, closesOn: '2091-02-02', status: 'open', closedAt: null });
  });
});

it('states to the centre the approved plans that it has said one by one (MON-010)', async () => {
  const said = await toTheCentre<PlanCountedV1>(planning, planCountedV1.type);
  const approved = said.filter(({ year, step }) => year === 2026 && step === 'approved');
  expect(approved.length).toBeGreaterThan(0);
  expect(await statedTotals(planning, '2026-03')).toEqual([{ key: `approved/2026/${unitId}`, count: approved.length }]);
  expect(await statedTotals(planning, '2001-01')).toEqual([]);
});

it('has the same read models after a rebuild from the log', async () => {
  await planning.quiet();
  const before = await planning.readModels();
  await planning.rebuild();
  expect(await planning.readModels()).toEqual(before);
});

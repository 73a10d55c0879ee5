import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { distributionClosedV1, type DistributionClosedV1 } from '@kinerja/evaluation-contracts';
import { assignmentStartedV1 } from '@kinerja/identity-contracts';
import { periodOpenedV1 } from '@kinerja/planning-contracts';
import { activityMonthClosedV1 } from '@kinerja/reporting-contracts';
import { uuidv5 } from '@kinerja/kernel';
import { ServiceUnderTest, statedTotals, toTheCentre, type Sending, type Who } from '@kinerja/service-testing';
import { employeeId, unitId, type EmployeeId } from '@kinerja/vocabulary';
import { evaluationService } from '../src/app.module';

const month = '2026-10';
const namespace = uuidv7();
const person = (name: string): EmployeeId => employeeId(uuidv5(namespace, name));
const [chief, head, admin] = [person('chief'), person('head'), person('admin')];
const members = Array.from({ length: 11 }, (_, index) => person(`member ${index}`));
const [top, unit] = [unitId(uuidv7()), unitId(uuidv7())];
const asAdmin: Who = { employee: admin, roles: ['employee', 'agency-admin'] };
const as = (employee: EmployeeId): Who => ({ employee });

let evaluation: ServiceUnderTest;

const assigned = (id: EmployeeId, duty: 'head' | 'member', of: string, superior?: EmployeeId) =>
  announce(assignmentStartedV1, id, {
    assignmentId: uuidv7(),
    employeeId: id,
    unitId: of,
    position: 'Pranata Komputer',
    positionKind: 'fungsional',
    jobClass: 8,
    golongan: 'III/c',
    duty,
    startsOn: '2026-11-02',
    ...(superior ? { superiorId: superior } : {}),
  });

const rate = (by: EmployeeId | Who, of: EmployeeId, body: object, sending: Sending = {}) =>
  evaluation.put(typeof by === 'string' ? as(by) : by, `/evaluations/${of}/${month}`, body, sending);
const meets = { workResult: 'sesuai', behaviour: 'sesuai' };

beforeAll(async () => {
  evaluation = await ServiceUnderTest.start(evaluationService);
  await evaluation.others.say(announce(periodOpenedV1, month, { month, closesOn: '2026-10-31' }));
  await evaluation.others.say(assigned(chief, 'head', top), assigned(head, 'head', unit, chief));
  await evaluation.others.say(...members.map((id) => assigned(id, 'member', unit, head)));
  await evaluation.others.say(assigned(admin, 'member', top, chief));
  const activities = { month, approved: 20, notApproved: 1, approvedMinutes: 6000 };
  await evaluation.others.say(announce(activityMonthClosedV1, head, { employeeId: head, ...activities }));
  await evaluation.quiet();
});
afterAll(() => evaluation.stop());

describe('before anybody is rated', () => {
  it('shows the appraiser whom to rate, with the month beside it', async () => {
    const { body } = await evaluation.get(as(chief), `/evaluations/queue?month=${month}`);
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(items).toHaveLength(2);
    expect(items.find((one) => one['employeeId'] !== head)).toMatchObject({ isCounted: false });
    expect(items.find((one) => one['employeeId'] === head)).toMatchObject({
      headsUnit: true,
      isCounted: true,
      approvedActivities: 20,
      waitingActivities: 1,
      approvedMinutes: 6000,
      version: 0,
      evaluation: null,
    });
  });

  it('answers null for the own evaluation', async () =>
    expect(await evaluation.get(as(head), `/evaluations/mine?month=${month}`)).toMatchObject({
      status: 200,
      text: 'null',
    }));

  it('refuses what is not well-formed, naming the field', async () => {
    expect(await rate(head, head, { behaviour: 'baik' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'behaviour' }] },
    });
    expect(await evaluation.put(as(head), `/evaluations/${head}/2026-13`, meets)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'month' }] },
    });
    expect(await rate(head, person('stranger'), meets)).toMatchObject({ status: 404 });
  });

  it('wants the achievement of the unit before its head is rated (EVAL-002)', async () =>
    expect(await rate(chief, head, { behaviour: 'sesuai' })).toMatchObject({
      status: 409,
      body: { code: 'evaluation.organisation-not-set', unitId: unit },
    }));
});

describe('the achievement of a unit', () => {
  const path = `/organisation-achievements/${unit}/${month}`;
  const good = { predikat: 'baik', reason: 'Rencana aksi tercapai' };

  it('is set by the superior of its head and by nobody else (EVAL-003)', async () => {
    expect(await evaluation.put(as(head), path, good)).toMatchObject({
      status: 403,
      body: { code: 'organisation.own-unit' },
    });
    expect(await evaluation.put(asAdmin, path, good)).toMatchObject({
      status: 403,
      body: { code: 'organisation.not-the-superior', superior: chief },
    });
    expect(await evaluation.put(as(chief), path, good)).toMatchObject({ status: 200, body: { version: 1 } });
  });

  it('is entered by the administrator for the head of the agency', async () =>
    expect(await evaluation.put(asAdmin, `/organisation-achievements/${top}/${month}`, good)).toMatchObject({
      status: 200,
    }));
});

describe('rating', () => {
  it('is for the appraiser, who is named to everybody else (EVAL-004)', async () => {
    const [member = head] = members;
    expect(await rate(chief, member, meets)).toMatchObject({
      status: 403,
      body: { code: 'evaluation.not-the-appraiser', appraiser: head },
    });
  });

  it('has one effect however often it is sent', async () => {
    const [[member = head], key] = [members, uuidv7()];
    const before = (await evaluation.service.status()).head;
    const answers = [await rate(head, member, meets, { key }), await rate(head, member, meets, { key })];
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
      { status: 200, body: { employeeId: member, month, version: 1 } },
      { status: 200, body: { employeeId: member, month, version: 1 } },
    ]);
    expect((await evaluation.service.status()).head).toBe(before + 1);
  });

  it('refuses a reason that no read model can hold, naming it', async () => {
    const reasoned = { workResult: 'di-atas', behaviour: 'sesuai', workResultReason: 'bukti lengkap\u0000' };
    expect(await rate(head, members[1] ?? head, reasoned)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'workResultReason' }] },
    });
  });

  it('takes a work result sent as null for one left out', async () =>
    expect(await rate(head, members[1] ?? head, { workResult: null, behaviour: 'sesuai' })).toMatchObject({
      status: 422,
      body: { code: 'evaluation.work-result-missing' },
    }));

  it('wants a reason above and below expectation (EVAL-005)', async () =>
    expect(await rate(head, members[1] ?? head, { workResult: 'di-atas', behaviour: 'di-bawah' })).toMatchObject({
      status: 422,
      body: { code: 'evaluation.reason-missing', fields: ['workResultReason', 'behaviourReason'] },
    }));

  it('keeps the reasons sealed in the log', async () => {
    const workResultReason = 'Aplikasi selesai dua minggu lebih awal';
    await rate(head, members[1] ?? head, { workResult: 'di-atas', behaviour: 'sesuai', workResultReason });
    const { body } = await evaluation.get(as(members[1] ?? head), `/evaluations/mine?month=${month}`);
    expect(body).toMatchObject({ status: 'set', predikat: 'baik', workResultReason, ratedBy: head });
    const { rows } = await evaluation.database.pool.query('SELECT data::text AS data FROM log.events');
    expect(rows.map(({ data }: { data: string }) => data).join()).not.toContain(workResultReason);
  });

  it('takes the work result of a head from the unit', async () => {
    await rate(chief, head, { behaviour: 'di-atas', behaviourReason: 'Teladan' });
    const { body } = await evaluation.get(as(head), `/evaluations/mine?month=${month}`);
    expect(body).toMatchObject({ workResult: 'sesuai', workResultFrom: 'organisation', predikat: 'baik' });
  });
});

describe('closing the distribution of a unit', () => {
  const path = `/distributions/${unit}/${month}`;

  it('names the people who are not rated', async () => {
    const answer = await evaluation.post(as(head), `${path}/closing`, {});
    expect(answer).toMatchObject({ status: 409, body: { code: 'distribution.people-not-rated' } });
    expect(answer.body['employeeIds']).toHaveLength(members.length - 2);
  });

  it('shows the live count and what breaks the pattern', async () => {
    for (const member of members.slice(2)) expect((await rate(head, member, meets)).status).toBe(200);
    expect(await evaluation.get(as(head), path)).toMatchObject({
      status: 200,
      body: {
        status: 'open',
        people: 12,
        rated: 12,
        counts: { baik: 12 },
        percentagesApply: true,
        breaches: ['baik-over-70', 'no-butuh-perbaikan-or-kurang'],
      },
    });
  });

  it('wants a justification for the breach (EVAL-007)', async () =>
    expect(await evaluation.post(as(head), `${path}/closing`, {})).toMatchObject({
      status: 422,
      body: { code: 'distribution.justification-missing', breaches: ['baik-over-70', 'no-butuh-perbaikan-or-kurang'] },
    }));

  it('is seen and closed by those above, not by members or strangers', async () => {
    expect((await evaluation.get(as(members[0] ?? head), path)).status).toBe(404);
    expect(await evaluation.post(as(members[0] ?? head), `${path}/closing`, {})).toMatchObject({ status: 403 });
    expect((await evaluation.get(as(chief), path)).status).toBe(200);
  });

  it('makes every evaluation final through its own contract (EVAL-008)', async () => {
    const justification = 'Semua target tercapai';
    expect(await evaluation.post(as(chief), `${path}/closing`, { justification })).toMatchObject({ status: 200 });
    await evaluation.quiet();
    for (const one of [head, ...members]) {
      const { body } = await evaluation.get(as(one), `/evaluations/mine?month=${month}`);
      expect(body).toMatchObject({ status: 'final', revision: 1, predikat: 'baik' });
    }
    const { rows } = await evaluation.database.pool.query(
      `SELECT count(*)::int AS said FROM log.outbox WHERE type = 'evaluation.evaluation-final'`,
    );
    expect(rows).toEqual([{ said: 12 }]);
  });

  it('tells the second one who closed it and when', async () => {
    const answer = await evaluation.post(as(head), `${path}/closing`, { justification: 'x' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'distribution.already-closed', by: chief } });
    expect(answer.body['at']).toEqual(expect.stringMatching(/^\d{4}-/));
  });

  it('leaves nothing to rate or to set afterwards', async () => {
    expect(await rate(head, members[0] ?? head, meets)).toMatchObject({
      status: 409,
      body: { code: 'evaluation.already-final' },
    });
    const achievement = { predikat: 'istimewa', reason: 'Terlambat' };
    expect(await evaluation.put(as(chief), `/organisation-achievements/${unit}/${month}`, achievement)).toMatchObject({
      status: 409,
      body: { code: 'organisation.locked' },
    });
  });

  it('applies no percentages to a small unit (EVAL-009)', async () => {
    await rate(asAdmin, chief, { behaviour: 'sesuai' });
    await rate(chief, admin, meets);
    expect(await evaluation.get(as(chief), `/distributions/${top}/${month}`)).toMatchObject({
      body: { people: 2, percentagesApply: false, breaches: [] },
    });
    expect(await evaluation.post(asAdmin, `/distributions/${top}/${month}/closing`, {})).toMatchObject({ status: 200 });
  });

  it('lists every unit for the administrator, with counts and nobody’s predikat', async () => {
    const analyst: Who = { roles: ['bkpsdm-analyst'] };
    for (const who of [{ roles: ['agency-admin'] } as const, analyst])
      expect(await evaluation.get(who, `/distributions/${unit}/${month}`)).toMatchObject({ status: 404 });
    expect((await evaluation.get(analyst, `/distributions?month=${month}`)).body['items']).toEqual([]);
    const { body } = await evaluation.get(asAdmin, `/distributions?month=${month}`);
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(items.map(({ status, people }) => ({ status, people }))).toEqual(
      expect.arrayContaining([
        { status: 'closed', people: 12 },
        { status: 'closed', people: 2 },
      ]),
    );
  });
});

it('states to the centre the distributions that it has said (MON-010)', async () => {
  const said = await toTheCentre<DistributionClosedV1>(evaluation, distributionClosedV1.type);
  const people = said.flatMap(({ unitId: of, counts }) =>
    Object.entries(counts).map(([predikat, count]) => ({ key: `${predikat}/${month}/${of}`, count })),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(await statedTotals(evaluation, month)).toEqual(
    people.filter(({ count }) => count > 0).sort((one, other) => (one.key < other.key ? -1 : 1)),
  );
});

it('rebuilds its read models to the same rows', async () => {
  const { pool } = evaluation.database;
  await evaluation.quiet();
  const rowsOf = async () => (await pool.query('SELECT * FROM evaluation.evaluations_v1 ORDER BY employee_id')).rows;
  const before = await rowsOf();
  await evaluation.service.runtime.projections.rebuild('evaluations_v1');
  expect(await rowsOf()).toEqual(before);
});

import { runId as asRunId, type Payee } from '@kinerja/incentives-domain';
import { uuidv5 } from '@kinerja/kernel';
import {
  birthDate,
  instant,
  localDate,
  rupiah,
  skpId as asSkpId,
  type Authority,
  type EmployeeId,
} from '@kinerja/vocabulary';
import { figures } from '../../../reporting/domain/src/attendance.fixtures';
import { linearPack } from '../../../incentives/domain/src/tpp.fixtures';
import { indicator, result } from '../../../planning/domain/src/skp.fixtures';
import type { Client } from '../client';
import type { City } from './city';
import { closesOn, dayAfter, dayInMonth, month } from './month';
import type { IncentivesApi } from './services';
import { admin, assignmentOf, dutyOf, head, officer, releaser, superiorOf, unit, verifier } from './people';

const now = instant('2026-10-12T03:00:00Z');
const year = 2026;
const skpOf = (employee: EmployeeId) => asSkpId(uuidv5(employee, 'skp'));
const activityOf = (employee: EmployeeId) => uuidv5(employee, 'activity');
const resultOf = (employee: EmployeeId) => uuidv5(employee, 'result');
export const runId = asRunId(uuidv5(unit, 'run'));
/** Who decides on what somebody did: the head, or the administrator for the head. */
const authorityOver = (employee: EmployeeId): Authority => ({
  by: superiorOf(employee) ?? admin,
  actsFor: [],
  recordsForRegionalHead: employee === head,
});

const plan = async (city: City, client: Client, employee: EmployeeId): Promise<void> => {
  const { planning } = city;
  const [skpId, appraiser] = [skpOf(employee), superiorOf(employee)];
  const superiorResults = [{ resultId: resultOf(head), year }];
  const own = indicator({ indicatorId: uuidv5(employee, 'indicator') });
  const supports = appraiser === null ? null : resultOf(head);
  const results = [result({ resultId: resultOf(employee), supports, indicators: [own] })];
  await client.ask(planning, `draft ${employee}`, ({ skp }) => skp.handle({ type: 'DraftSkp', data: { skpId, employee, assignment: assignmentOf(employee), unitId: unit, appraiser, year, now } })); // prettier-ignore
  await client.ask(planning, `results ${employee}`, ({ skp }) => skp.handle({ type: 'SetResults', data: { skpId, by: employee, results, superiorResults, knownServices: [], now } })); // prettier-ignore
  await client.ask(planning, `submit ${employee}`, ({ skp }) => skp.handle({ type: 'SubmitSkp', data: { skpId, by: employee, appraiser, now } })); // prettier-ignore
  await client.ask(planning, `approve ${employee}`, ({ skp }) => skp.handle({ type: 'ApproveSkp', data: { skpId, authority: authorityOver(employee), superiorResults, now } })); // prettier-ignore
};

const report = async ({ reporting }: City, client: Client, employee: EmployeeId): Promise<void> => {
  const activityId = activityOf(employee);
  const activity = { activityId, date: dayInMonth, startsAt: '08:00', endsAt: '12:30', description: 'Memeriksa berkas', indicatorId: null, quantity: null, unit: null }; // prettier-ignore
  await client.ask(reporting, `report ${employee}`, async ({ activityLogs, isMonthOpen }) => {
    const facts = { activity, isMonthOpen: await isMonthOpen(month), ownIndicators: [], today: dayInMonth, now };
    return activityLogs.handle({ type: 'ReportActivity', data: { employee, month, unitId: unit, ...facts } });
  });
  const superiors = [{ from: localDate('2025-01-01'), superior: superiorOf(employee) }];
  const review = { employee, month, activityId, authority: authorityOver(employee), superiors, now };
  await client.ask(reporting, `review ${employee}`, ({ activityLogs }) => activityLogs.handle({ type: 'ApproveActivity', data: review })); // prettier-ignore
  const recorded = {
    employee,
    month,
    figures: figures(),
    reason: null,
    importId: uuidv5(unit, 'import'),
    by: officer,
    now,
  };
  await client.ask(reporting, `attendance ${employee}`, ({ attendance }) => attendance.handle({ type: 'RecordAttendanceMonth', data: recorded })); // prettier-ignore
};

const rate = async ({ evaluation }: City, client: Client, employee: EmployeeId): Promise<void> => {
  const authority = authorityOver(employee);
  await client.ask(evaluation, `rate ${employee}`, async (api) => {
    const facts = await api.ratingFacts.of(employee, month);
    if (!facts) return { accepted: false, refusal: { code: 'nobody' } };
    const workResult = dutyOf(employee) === 'head' ? undefined : ('sesuai' as const);
    const ratings = {
      workResult,
      workResultReason: undefined,
      behaviour: 'sesuai' as const,
      behaviourReason: undefined,
    };
    return api.evaluation.handle({ type: 'RateEmployee', data: { ...facts, ...ratings, employeeId: employee, month, authority, now } }); // prettier-ignore
  });
};

const evaluate = async (city: City, client: Client): Promise<void> => {
  const authority = authorityOver(head);
  await client.ask(city.evaluation, 'achievement', async ({ organisation, isKnownMonth }) => {
    const data = {
      unitId: unit,
      month,
      predikat: 'baik',
      reason: 'Sasaran tercapai',
      authority,
      superior: null,
      head,
      now,
    } as const;
    return organisation.handle({ type: 'SetOrganisationAchievement', data: { ...data, monthIsKnown: await isKnownMonth(month) } }); // prettier-ignore
  });
  await Promise.all(city.staff.map((employee) => rate(city, client, employee)));
  await client.ask(city.evaluation, 'close distribution', async ({ closingFacts, distribution }) => {
    const facts = await closingFacts.of(unit, month);
    const closing = { by: head, actsFor: [], recordsForRegionalHead: false };
    const data = { ...facts, unitId: unit, month, justification: undefined, minimumSize: 100, authority: closing, now };
    return distribution.handle({ type: 'CloseDistribution', data });
  });
};

const payeeOf = (employee: EmployeeId): Payee => ({
  ...{ nip: '198501012010011001', nik: '3374010101850001', npwp: '012345678901234', name: employee },
  ...{
    birthDate: birthDate('1985-01-01'),
    address: 'Jalan Pemuda 1',
    bankCode: '113',
    bankName: 'Bank Jateng',
    account: '1',
  },
  ...{ positionType: '3', echelon: '00', asnStatus: '1', serviceYears: 12, healthBaseRupiah: rupiah(5_000_000) },
});

const prepare = async ({ incentives, staff }: City, client: Client): Promise<void> => {
  const by = officer;
  await client.ask(incentives, 'pack', ({ packs }) => packs.handle({ type: 'AdoptPolicyPack', data: { pack: linearPack(), by, now } })); // prettier-ignore
  for (const employeeId of staff)
    await client.ask(incentives, `payee ${employeeId}`, ({ payees }) => payees.handle({ type: 'RegisterPayee', data: { employeeId, payee: payeeOf(employeeId), by, now } })); // prettier-ignore
};

const pay = async ({ incentives }: City, client: Client): Promise<void> => {
  const isComplete = async ({ inputsOf }: IncentivesApi) =>
    (await inputsOf(month)).every(
      ({ facts, missing }) =>
        missing.length === 0 && ['attendance', 'predikat', 'approvedMinutes'].every((name) => name in facts),
    );
  await client.until(incentives, 'inputs', isComplete);
  await client.ask(incentives, 'open run', async ({ run, runFacts }) => run.handle({ type: 'OpenRun', data: { runId, month, ...(await runFacts.toOpen(month)), by: officer, now } })); // prettier-ignore
  await client.ask(incentives, 'compute', async ({ run, computation, runFacts }) => {
    const lastHasFailed = await runFacts.lastHasFailed(runId);
    const handled = await run.handle({ type: 'StartComputation', data: { runId, lastHasFailed, by: officer, now } });
    const started = await runFacts.started(runId);
    if (started?.status === 'computing') await computation.start({ ...started, runId, by: officer });
    return handled;
  });
  await client.ask(incentives, 'verify', async ({ run, runFacts }) => run.handle({ type: 'VerifyRun', data: { runId, lines: await runFacts.sumsOfLines(runId), by: verifier, now } })); // prettier-ignore
  await client.ask(incentives, 'seal', ({ run }) => run.handle({ type: 'SealRun', data: { runId, mayRelease: true, by: releaser, now } })); // prettier-ignore
};

/** A month from the opening to the seal, by several people at once; each waits only for what a person would wait for. */
export const trueMonth = async (city: City, client: Client): Promise<void> => {
  const { planning, staff } = city;
  const open = client.ask(planning, 'open month', ({ period }) => period.handle({ type: 'OpenPeriod', data: { month, closesOn, by: admin, now } })); // prettier-ignore
  const plans = staff.map((employee) => plan(city, client, employee));
  const reports = staff.map((employee) => report(city, client, employee));
  const [preparing, evaluating] = [prepare(city, client), evaluate(city, client)];
  await Promise.all([open, ...reports]);
  await client.ask(planning, 'close month', ({ period }) => period.handle({ type: 'ClosePeriod', data: { month, by: admin, earlyBecause: null, today: dayAfter, now } })); // prettier-ignore
  await Promise.all([...plans, preparing, evaluating, pay(city, client)]);
};

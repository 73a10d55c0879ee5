import { announce } from '@kinerja/contracts';
import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import { payeeColumns } from '@kinerja/incentives-domain';
import { periodClosedV1 } from '@kinerja/planning-contracts';
import { attendanceMonthClosedV1 } from '@kinerja/reporting-contracts';
import {
  accessSuite,
  StagedAgency,
  whenShown,
  type AccessStage,
  type Answer,
  type ServiceUnderTest,
  type Who,
} from '@kinerja/service-testing';
import type { EmployeeId } from '@kinerja/vocabulary';
import { incentivesService } from '../src/app.module';
import { runProblems } from '../src/run/run.problems';
import { month } from './agency.fixtures';
import { VerifiedRuns } from './verified-run.fixtures';

const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };

const until = async (ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer> => {
  const answer = await ask();
  return isThere(answer) ? answer : until(ask, isThere);
};

/** Everybody's month is evaluated, attended and closed. */
const closeMonth = async ({ others }: ServiceUnderTest, { line, unit }: StagedAgency, ids: readonly EmployeeId[]) => {
  for (const id of ids) {
    const evaluated = { employeeId: id, unitId: unit, month, revision: 1, predikat: 'baik', ratedBy: line } as const;
    const ratings = { workResult: 'sesuai', behaviour: 'sesuai', finalAt: '2026-11-02T00:00:00.000Z' } as const;
    const days = { workdays: 21, presentDays: 21, absentDays: 0, late: none, leftEarly: none };
    await others.say(
      announce(evaluationFinalV1, id, { ...evaluated, ...ratings }),
      announce(attendanceMonthClosedV1, id, { employeeId: id, month, ...days }),
    );
  }
  await others.say(announce(periodClosedV1, month, { month, closedAt: '2026-11-01T00:00:00.000Z' }));
};

const payees = (staffNumbers: readonly string[]): string => {
  const rows = staffNumbers.map((staffNumber, index) => {
    const number = String(index + 1).padStart(3, '0');
    const identity = [`199001012015011${number}`, `5171010101900${number}`, `091234567901${number}`];
    const post = [`Pegawai ${number}`, '1990-01-01', '3', '00', '1', '11', 'Jalan 1'];
    return [staffNumber, ...identity, ...post, '129', 'Bank Contoh', `00112233${number}`, '4500000'].join(',');
  });
  return [payeeColumns.join(','), ...rows].join('\r\n');
};

/** A sealed run of everybody who is in the agency. */
const sealedRun = async (incentives: ServiceUnderTest, agency: StagedAgency): Promise<string> => {
  const { chief, people } = agency;
  const officer: Who = { employee: people['other unit'], roles: ['payroll-officer'] };
  const verifier: Who = { employee: agency.line, roles: ['payroll-verifier'] };
  const present = [...new Set(Object.values(people))].filter((id) => id !== people['budget holder on another day']);
  await closeMonth(incentives, agency, present);
  await incentives.quiet();
  const csv = payees(present.map((id) => agency.staffNumberOf(id)));
  const imported = await incentives.post(officer, '/payee-imports', { csv });
  const progress = `/payee-imports/${String(imported.body['importId'])}`;
  await until(() => incentives.get(officer, progress), ({ body }) => body['state'] === 'completed'); // prettier-ignore
  const runId = String((await incentives.post(officer, '/tpp-runs', { month })).body['runId']);
  await incentives.post(officer, `/tpp-runs/${runId}/computation`);
  await until(() => incentives.get(officer, `/tpp-runs/${runId}`), ({ body }) => body['state'] === 'computed'); // prettier-ignore
  expect(await incentives.post(verifier, `/tpp-runs/${runId}/verification`)).toMatchObject({ status: 200 });
  expect(
    await incentives.post({ employee: chief, roles: ['employee', 'agency-head'] }, `/tpp-runs/${runId}/seal`),
  ).toMatchObject({ status: 200 });
  await incentives.quiet();
  return runId;
};

/** @throws Error for a run that cannot be sealed by anybody: it says nothing about who may. */
const whenSealed = ({ status, text }: Answer) => {
  if (status === 200) return 'allowed';
  if (status === 403) return 'refused';
  throw new Error(`the run is not there to be sealed: ${String(status)} ${text}`);
};

const stage = async (incentives: ServiceUnderTest): Promise<AccessStage> => {
  const agency = new StagedAgency();
  await agency.join(incentives.others);
  await incentives.quiet();
  const runId = await sealedRun(incentives, agency);
  const verified = new VerifiedRuns(incentives);
  const at = (path: string) => () => ({ path: `/tpp-runs/${runId}${path}` });
  return {
    people: agency.people,
    refusals: runProblems,
    cases: {
      'RunReadingController.list': () => ({ path: '/tpp-runs' }),
      'RunReadingController.one': at(''),
      'RunReadingController.lines': at('/lines'),
      'RunReadingController.line': at(`/lines/${agency.own}`),
      'ExportController.workbook': at('/workbook'),
      'ExportController.manifest': at('/manifest'),
      'AllowanceController.mine': (standing) => ({
        path: `/allowances/mine?month=${month}`,
        outcome: whenShown(({ employeeId }) => employeeId === agency.about(standing)),
      }),
      // Whoever may seal a run changes it: each call has one of its own.
      'ReleaseController.seal': async () => ({
        path: `/tpp-runs/${await verified.next()}/seal`,
        outcome: whenSealed,
      }),
    },
  };
};

accessSuite(incentivesService, { stage });

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '@kinerja/concurrency';
import { predikats } from '@kinerja/vocabulary';
import { allPages, type MonthContext } from '@kinerja/demo';
import type { DemoReport } from './demo-report';
import { sumOfLastColumn } from './workbook-sum';

type Run = Readonly<{
  runId: string;
  month: string;
  people: number;
  grossRupiah: number;
  deductionRupiah: number;
  netRupiah: number;
}>;
type Line = Readonly<{ employeeId: string; netRupiah: number }>;
type Step = Readonly<{ amountRupiah: number; parts: readonly Step[] }>;
type Explained = Readonly<{ explanation: Step }>;
type Distribution = Readonly<{ counts: Record<string, number> }>;
type Survey = Readonly<{ month?: string; ikm?: string; mutu?: string; title: string }>;
type Status = Readonly<{ services: readonly Readonly<{ head: number | string }>[] }>;
type Progress = Readonly<{ items: readonly Readonly<{ approved: number }>[] }>;

/** Adds the leaves of an explanation, deductions being negative; the sums written on its branches are not believed. */
const addUp = ({ amountRupiah, parts }: Step): number =>
  parts.length === 0 ? amountRupiah : parts.reduce((sum, part) => sum + addUp(part), 0);

/** For the owner alone, also where a former run left a file that everybody may read: it holds names and account numbers. */
const keep = (path: string, bytes: Uint8Array): void => {
  rmSync(path, { force: true });
  writeFileSync(path, bytes, { mode: 0o600 });
};

const allowances = async (
  month: MonthContext,
  out: string,
): Promise<{ tpp: DemoReport['tpp']; people: number; workbook: string }> => {
  const officer = month.staff.officer('payroll-officer');
  const { items: runs } = await officer.get<{ items: readonly Run[] }>('/api/incentives/tpp-runs');
  const run = runs.find((one) => one.month === month.month);
  if (!run) throw new Error(`no run of ${month.month}`);
  const lines = await allPages<Line>(officer, `/api/incentives/tpp-runs/${run.runId}/lines`);
  const explained = await inParallel(lines, 8, ({ employeeId }) =>
    officer.get<Explained>(`/api/incentives/tpp-runs/${run.runId}/lines/${employeeId}`),
  );
  mkdirSync(out, { recursive: true, mode: 0o700 });
  const workbook = join(out, `tpp-sipd-${month.month}.xlsx`);
  keep(workbook, await officer.download(`/api/incentives/tpp-runs/${run.runId}/workbook`));
  keep(
    join(out, `tpp-sipd-${month.month}.manifest.json`),
    await officer.download(`/api/incentives/tpp-runs/${run.runId}/manifest`),
  );
  const { grossRupiah, deductionRupiah, netRupiah } = run;
  const explanationRupiah = explained.reduce((sum, { explanation }) => sum + addUp(explanation), 0);
  return {
    tpp: {
      grossRupiah,
      deductionRupiah,
      netRupiah,
      explanationRupiah,
      workbookRupiah: await sumOfLastColumn(workbook),
    },
    people: lines.length,
    workbook,
  };
};

const approvedIn = ({ items }: Progress): number => items.reduce((sum, { approved }) => sum + approved, 0);

const distributionOf = async (month: MonthContext): Promise<Record<string, number>> => {
  const { items } = await month.staff
    .officer('agency-admin')
    .get<{ items: readonly Distribution[] }>(`/api/evaluation/distributions?month=${month.month}`);
  return Object.fromEntries(
    predikats.map((predikat) => [predikat, items.reduce((sum, { counts }) => sum + (counts[predikat] ?? 0), 0)]),
  );
};

/** Reads the month back through the API; nothing of it is remembered from the writing. */
export const collectReport = async (month: MonthContext, out: string, started: number): Promise<DemoReport> => {
  const admin = month.staff.officer('agency-admin');
  const [pay, predikat, plans, reports, surveys, status] = await Promise.all([
    allowances(month, out),
    distributionOf(month),
    admin.get<Progress>(`/api/planning/progress?year=${month.year}`),
    admin.get<Progress>(`/api/reporting/progress?month=${month.month}`),
    month.staff.officer('survey-officer').get<{ items: readonly Survey[] }>('/api/surveys/surveys'),
    month.admin.get<Status>('/api/status'),
  ]);
  const published = surveys.items.find(({ title }) => title.includes(month.month));
  return {
    people: pay.people,
    plans: approvedIn(plans),
    reports: approvedIn(reports),
    predikat,
    tpp: pay.tpp,
    ikm: published?.ikm ?? '',
    mutu: published?.mutu ?? '',
    events: status.services.reduce((sum, { head }) => sum + Number(head), 0),
    seconds: (Date.now() - started) / 1000,
    workbook: pay.workbook,
  };
};

import { writeFileSync } from 'node:fs';
import {
  allowance,
  CENTRE,
  Door,
  enterTheCentre,
  evaluation,
  loginsOf,
  makeUpAgency,
  planning,
  reporting,
  service,
  settler,
  Staff,
  staffing,
  survey,
  type Login,
  type MonthContext,
} from '@kinerja/demo';
import { Home, isReal, knownCity } from '@kinerja/installation';
import { ownerOnly } from '@kinerja/local-process';
import { agencyCode, isAgencyCode } from '@kinerja/vocabulary';
import { askToFound } from '../agency/ask-to-found';
import { DemoFailure } from './demo-failure';
import { lastMonth, type DemoOptions } from './demo-options';
import { loginsOfTheMonth } from './logins';
import { collectReport } from './report/collect-report';
import { printReport } from './report/print-report';
import { runStages } from './report/progress';
import {
  attach,
  clearOwnHome,
  rememberLogins,
  rememberRun,
  runsOf,
  startOwn,
  type DemoRun,
  type RunningSystem,
} from './running-system';

const OWN_HOME = '.kinerja-demo';

const system = async ({ url, home = OWN_HOME, size }: DemoOptions): Promise<RunningSystem> => {
  if (url) return attach(url, home === OWN_HOME ? undefined : home);
  const isUnfinished = runsOf(home).some((run) => !run.finished && run.size === size);
  if (!isUnfinished) clearOwnHome(home);
  return startOwn(home);
};

/** An interrupted run of the same size goes on; otherwise a new agency is made up. */
const runIn = (home: string, { agency, month, size }: DemoOptions): DemoRun => {
  const runs = runsOf(home);
  const unfinished = runs.find(
    (run) => !run.finished && run.size === size && (agency === undefined || run.agency === agency),
  );
  if (unfinished) return unfinished;
  const taken = runs.filter((run) => run.agency.startsWith('demo')).length;
  return {
    agency: agency ?? `demo${taken === 0 ? '' : taken + 1}`,
    month: month ?? lastMonth(new Date()),
    size,
    finished: false,
  };
};

const found = ({ url, home }: RunningSystem, code: string): Promise<void> =>
  askToFound(Home.existing(home), url, { code: agencyCode(code), name: `Dinas Percontohan ${code}` });

/** @throws DemoFailure: its people and pay are made up, and stay in the log for ever. */
const refuseRealCity = ({ home }: RunningSystem): void => {
  const city = knownCity(Home.existing(home));
  if (isReal(city)) throw new DemoFailure(`${home} holds a real city; no month is made up in it`);
};

const adminOf = (logins: readonly Login[], agency: string, role = 'system-admin'): Login => {
  const admin = logins.find((login) => login.agency === agency && login.role === role);
  if (!admin) throw new DemoFailure(`demo-logins.json names no administrator of ${agency}`);
  return admin;
};

const live = async (where: RunningSystem, run: DemoRun, options: DemoOptions): Promise<void> => {
  const started = Date.now();
  const isQuiet = options.quiet ?? false;
  const logins = loginsOf(where.home);
  const login = adminOf(logins, run.agency);
  const admin = new Door(`${where.url}/${run.agency}`, `${run.agency}|admin`);
  await admin.post('/api/session', { username: login.username, password: login.password });
  const second = adminOf(logins, run.agency, 'second-admin');
  const secondAdmin = new Door(`${where.url}/${run.agency}`, `${run.agency}|second`);
  await secondAdmin.post('/api/session', { username: second.username, password: second.password });
  const centre = await enterTheCentre(where.url, adminOf(logins, CENTRE));
  const month: MonthContext = {
    agency: run.agency,
    month: run.month,
    year: Number(run.month.slice(0, 4)),
    madeUp: makeUpAgency(run.agency, run.size),
    admin,
    secondAdmin,
    staff: new Staff(),
    settle: settler(admin, centre.door),
  };
  await runStages(
    [staffing(login.password), service, planning, reporting, survey, evaluation, allowance],
    month,
    isQuiet,
  );
  rememberLogins(where.home, [...loginsOfTheMonth(month, login.password), ...centre.logins]);
  const report = await collectReport(month, options.out, started);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (!isQuiet) printReport(report, where.url);
};

/** @throws DemoFailure with a sentence for the person at the terminal. */
export const runDemo = async (options: DemoOptions): Promise<void> => {
  // The workbook holds account numbers.
  ownerOnly();
  if (options.agency !== undefined && !isAgencyCode(options.agency))
    throw new DemoFailure('--agency wants the code of an agency such as dinsos');
  const where = await system(options);
  try {
    refuseRealCity(where);
    const run = runIn(where.home, options);
    rememberRun(where.home, run);
    if (options.agency === undefined) await found(where, run.agency);
    await live(where, run, options);
    rememberRun(where.home, { ...run, finished: true });
  } finally {
    await where.stop();
  }
};

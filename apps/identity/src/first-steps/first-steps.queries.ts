import { definitivePostsSql, superiorInPost, UnitRow } from '@kinerja/directory';
import type { LocalDate, Role } from '@kinerja/vocabulary';
import { IsNull, Not, type DataSource } from 'typeorm';
import { AccountRow } from '../account/accounts.table';
import { calendarOf } from '../calendar/calendar.queries';
import { peopleFaultCountsOn } from '../people-faults/people-faults.queries';
import { PersonRow } from '../person/people.table';
import type { FirstSteps } from './first-steps.view';

/** Accounts that somebody may use now or later, with the role. */
const holdersOf = (source: DataSource, role: Role) =>
  source
    .getRepository(AccountRow)
    .createQueryBuilder('account')
    .where("account.status <> 'disabled' AND :role = ANY(account.roles)", { role });

/** Pay is computed and verified, and months are opened, by people of the agency, never by an account that is nobody's. */
const employeesWith = (source: DataSource, role: Role): Promise<number> =>
  holdersOf(source, role).andWhere('account.employeeId IS NOT NULL').getCount();

/** Who heads the agency, as `headsTheAgency` has it, and may release its pay (TPP-023). */
const agencyHeads = async (source: DataSource, day: LocalDate): Promise<number> => {
  const [found] = await source.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (${definitivePostsSql({ asOf: '$1::date', from: '$1::date' })}) post
      WHERE post.duty = 'head' AND ${superiorInPost('post.assignment_id', '$1::date')} IS NULL
        AND EXISTS (SELECT FROM ${source.getMetadata(AccountRow).tablePath} account
                     WHERE account.employee_id = post.employee_id AND account.status <> 'disabled'
                       AND 'agency-head' = ANY(account.roles))`,
    [day],
  );
  return found?.count ?? 0;
};

const approversOn = async (source: DataSource, day: LocalDate): Promise<FirstSteps['approvers']> => {
  const [officers, verifiers, heads] = await Promise.all([
    employeesWith(source, 'payroll-officer'),
    employeesWith(source, 'payroll-verifier'),
    agencyHeads(source, day),
  ]);
  return { 'payroll-officer': officers, 'payroll-verifier': verifiers, 'agency-head': heads };
};

const calendarOn = async (source: DataSource, day: LocalDate): Promise<FirstSteps['calendar']> => {
  const { year, days, months } = await calendarOf(source, Number(day.slice(0, 4)));
  return {
    year,
    days: days.length,
    monthsWithoutHours: months.filter(({ minutes }) => minutes === undefined).length,
  };
};

export const firstStepsOn = async (source: DataSource, day: LocalDate): Promise<FirstSteps> => {
  const [units, people, faults, waitingAccounts, cityAnalysts, administrators, approvers, calendar] = await Promise.all([
    source.getRepository(UnitRow).count(),
    source.getRepository(PersonRow).count(),
    peopleFaultCountsOn(source, day),
    source.getRepository(AccountRow).countBy({ status: 'created', employeeId: Not(IsNull()) }),
    holdersOf(source, 'bkpsdm-analyst').getCount(),
    employeesWith(source, 'agency-admin'),
    approversOn(source, day),
    calendarOn(source, day),
  ]);
  return { units, people, faults, waitingAccounts, cityAnalysts, administrators, approvers, calendar };
};

import {
  definitivePostsSql,
  placedTwiceSql,
  postsHeldSql,
  superiorInPost,
  unitOfPostSql,
  unitsThenSql,
} from '@kinerja/directory';
import { dutyKinds, type PeopleFaultCounts } from '@kinerja/identity-domain';
import { peopleFaults, type PeopleFault, type LocalDate, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { AccountRoleRow } from '../account/account-roles.table';
import { AccountRow } from '../account/accounts.table';
import { SuperiorReportRow } from '../superior-report/superior-reports.table';
import { accountFaultsSql, accountStandingSql } from './account-faults';
import type { PeopleFaultView } from './people-faults.view';
import { superiorFaultsSql, superiorLinesSql } from './superior-faults';

type Tables = Readonly<{ accounts: string; accountRoles: string; reports: string }>;

/** SQL for the kinds of roles of which a person holds one. */
const kindsSql = dutyKinds.map(([role, kind]) => `('${role}', '${kind}')`).join(', ');

/** SQL for every such role that an account in use holds; those of an account without a person are its own. */
const dutiesSql = (accounts: string): string => `
    SELECT account.employee_id, coalesce(account.employee_id, account.account_id) AS holder, account.account_id,
           account.username, held_role.role, duty.kind
      FROM ${accounts} account CROSS JOIN LATERAL unnest(account.roles) AS held_role (role)
      JOIN (VALUES ${kindsSql}) AS duty (role, kind) ON duty.role = held_role.role
     WHERE account.status <> 'disabled'`;

/** SQL, true where a person of `held` has an account in use with the role. */
const hasRoleSql = (accounts: string, role: Role): string =>
  `EXISTS (SELECT FROM ${accounts} account WHERE account.employee_id = held.employee_id
            AND account.status <> 'disabled' AND '${role}' = ANY (account.roles))`;

/**
 * SQL for every fault on day $1. A unit that a Plt or Plh leads is not without a head; units that nobody is placed in are left out.
 */
const faultsSql = ({ accounts, accountRoles, reports }: Tables): string => `
  WITH RECURSIVE held AS MATERIALIZED (
    SELECT post.*, ${superiorInPost('post.assignment_id', '$1::date')} AS superior_id
      FROM (${definitivePostsSql({ asOf: '$1::date', from: '$1::date' })}) post
  ), beside AS MATERIALIZED (
    ${postsHeldSql('$1::date', `post.kind <> 'definitive'`)}
  ), places AS MATERIALIZED (
    SELECT employee_id, unit_id FROM held UNION SELECT employee_id, unit_id FROM beside
  ), agency_heads AS MATERIALIZED (
    SELECT employee_id, unit_id, ${hasRoleSql(accounts, 'agency-head')} AS has_role FROM held
     WHERE duty = 'head' AND superior_id IS NULL
  ), ${superiorLinesSql}, ${accountStandingSql({ accounts, accountRoles })},
  duties AS MATERIALIZED (${dutiesSql(accounts)}
  ), faults AS (
    SELECT 'no-superior' AS fault, employee_id, unit_id, NULL::uuid AS superior_id, employee_id AS key,
           NULL::json AS duties, NULL::json AS account
      FROM held WHERE duty = 'member' AND superior_id IS NULL
    UNION ALL
    SELECT 'superior-without-post', employee_id, unit_id, superior_id, employee_id, NULL, NULL FROM held
     WHERE superior_id IS NOT NULL AND superior_id NOT IN (SELECT employee_id FROM places)
    UNION ALL
    SELECT 'superior-reported', employee_id, ${unitOfPostSql('report.assignment_id')}, recorded_id, report_id, NULL, NULL
      FROM ${reports} report WHERE state = 'open'
    UNION ALL
    SELECT 'two-posts', employee_id, NULL, NULL, employee_id, NULL, NULL FROM (${placedTwiceSql('$1::date')}) twice
    UNION ALL
    SELECT DISTINCT ON (unit_id) 'no-head', NULL::uuid, unit_id, NULL::uuid, unit_id, NULL::json, NULL::json FROM held
     WHERE unit_id NOT IN (SELECT unit_id FROM held WHERE duty = 'head')
       AND unit_id NOT IN (SELECT unit_id FROM beside WHERE duty = 'head' AND kind IN ('plt', 'plh'))
    UNION ALL
    SELECT 'excluding-roles', employee_id, NULL, NULL, holder,
           json_agg(json_build_object('accountId', account_id, 'username', username, 'role', role) ORDER BY role, username), NULL
      FROM duties GROUP BY employee_id, holder HAVING count(DISTINCT kind) > 1
    UNION ALL
    SELECT 'no-account', employee_id, unit_id, NULL, employee_id, NULL, NULL FROM held
     WHERE NOT EXISTS (SELECT FROM ${accounts} account
                        WHERE account.employee_id = held.employee_id AND account.status <> 'disabled')
    UNION ALL${superiorFaultsSql}
    UNION ALL${accountFaultsSql}
  )`;

const sqlFor = (source: DataSource): string =>
  faultsSql({
    accounts: source.getMetadata(AccountRow).tablePath,
    accountRoles: source.getMetadata(AccountRoleRow).tablePath,
    reports: source.getMetadata(SuperiorReportRow).tablePath,
  });

export const peopleFaultCountsOn = async (source: DataSource, day: LocalDate): Promise<PeopleFaultCounts> => {
  const rows = await source.query<{ fault: PeopleFault; count: number }[]>(
    `${sqlFor(source)} SELECT fault, count(*)::int AS count FROM faults GROUP BY fault`,
    [day],
  );
  const found = new Map(rows.map(({ fault, count }) => [fault, count]));
  return Object.fromEntries(peopleFaults.map((fault) => [fault, found.get(fault) ?? 0])) as PeopleFaultCounts;
};

export type PeopleFaultRecord = Readonly<{
  fault: PeopleFault;
  /** Of the person, the unit, the report or the account: what the list is sorted by within a fault. */
  key: string;
  employeeId: string | null;
  staffNumber: string | null;
  name: string | null;
  unitId: string | null;
  unitName: string | null;
  superiorId: string | null;
  duties: PeopleFaultView['duties'] | null;
  account: PeopleFaultView['account'] | null;
}>;

type After = Readonly<{ fault?: PeopleFault; after?: readonly [fault: string, key: string]; limit: number }>;

/** Sorted by fault and key; `limit` one higher than the page tells that there is more. */
export const peopleFaultsAfter = (
  source: DataSource,
  day: LocalDate,
  { fault, after = ['', ''], limit }: After,
): Promise<readonly PeopleFaultRecord[]> =>
  source.query(
    `${sqlFor(source)}
     SELECT fault, fault.key::text AS key, fault.employee_id AS "employeeId",
       person.staff_number AS "staffNumber", person.name, fault.unit_id AS "unitId", unit.name AS "unitName",
       fault.superior_id AS "superiorId", fault.duties, json_strip_nulls(fault.account) AS account
       FROM faults fault LEFT JOIN identity.people_v1 person ON person.employee_id = fault.employee_id
       LEFT JOIN (${unitsThenSql('$1::date')}) unit ON unit.unit_id = fault.unit_id
      WHERE ($2::text IS NULL OR fault.fault = $2)
        AND (fault.fault, fault.key::text) > ($3, $4)
      ORDER BY fault.fault, fault.key::text LIMIT $5`,
    [day, fault ?? null, after[0], after[1], limit],
  );

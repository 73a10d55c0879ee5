import { definitivePostsSql, superiorInPost, unitsThenSql } from '@kinerja/directory';
import type { LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { AccountRow } from '../account/accounts.table';
import { peopleFaults, type PeopleFault, type PeopleFaultCounts } from './people-faults.view';

/** SQL for every fault on day $1. A unit that a Plt or Plh leads is not without a head; units that nobody is placed in are left out. */
const faultsSql = (accounts: string): string => `
  WITH held AS MATERIALIZED (
    SELECT post.*, ${superiorInPost('post.assignment_id', '$1::date')} AS superior_id
      FROM (${definitivePostsSql({ asOf: '$1::date', from: '$1::date' })}) post
  ), beside AS MATERIALIZED (
    SELECT * FROM directory.posts_v1
     WHERE kind <> 'definitive' AND starts_on <= $1::date AND (ends_on IS NULL OR ends_on >= $1::date)
  ), placed AS MATERIALIZED (
    SELECT employee_id FROM held UNION SELECT employee_id FROM beside
  ), faults AS (
    SELECT 'no-superior' AS fault, employee_id, unit_id, NULL::uuid AS superior_id
      FROM held WHERE duty = 'member' AND superior_id IS NULL
    UNION ALL
    SELECT 'superior-without-post', employee_id, unit_id, superior_id FROM held
     WHERE superior_id IS NOT NULL AND superior_id NOT IN (SELECT employee_id FROM placed)
    UNION ALL
    SELECT 'two-posts', employee_id, NULL, NULL FROM directory.posts_v1
     WHERE kind = 'definitive' AND starts_on <= $1::date AND (ends_on IS NULL OR ends_on >= $1::date)
     GROUP BY employee_id HAVING count(*) > 1
    UNION ALL
    SELECT DISTINCT 'no-head', NULL::uuid, unit_id, NULL::uuid FROM held
     WHERE unit_id NOT IN (SELECT unit_id FROM held WHERE duty = 'head')
       AND unit_id NOT IN (SELECT unit_id FROM beside WHERE duty = 'head' AND kind IN ('plt', 'plh'))
    UNION ALL
    SELECT 'no-account', employee_id, unit_id, NULL FROM held
     WHERE NOT EXISTS (SELECT FROM ${accounts} account
                        WHERE account.employee_id = held.employee_id AND account.status <> 'disabled')
  )`;

const sqlFor = (source: DataSource): string => faultsSql(source.getMetadata(AccountRow).tablePath);

export const peopleFaultCountsOn = async (source: DataSource, day: LocalDate): Promise<PeopleFaultCounts['counts']> => {
  const rows = await source.query<{ fault: PeopleFault; count: number }[]>(
    `${sqlFor(source)} SELECT fault, count(*)::int AS count FROM faults GROUP BY fault`,
    [day],
  );
  const found = new Map(rows.map(({ fault, count }) => [fault, count]));
  return Object.fromEntries(peopleFaults.map((fault) => [fault, found.get(fault) ?? 0])) as PeopleFaultCounts['counts'];
};

export type PeopleFaultRecord = Readonly<{
  fault: PeopleFault;
  /** Of the person or the unit: what the list is sorted by within a fault. */
  key: string;
  employeeId: string | null;
  staffNumber: string | null;
  name: string | null;
  unitId: string | null;
  unitName: string | null;
  superiorId: string | null;
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
     SELECT fault, coalesce(fault.employee_id, fault.unit_id)::text AS key, fault.employee_id AS "employeeId",
       person.staff_number AS "staffNumber", person.name, fault.unit_id AS "unitId", unit.name AS "unitName",
       fault.superior_id AS "superiorId"
       FROM faults fault LEFT JOIN identity.people_v1 person ON person.employee_id = fault.employee_id
       LEFT JOIN (${unitsThenSql('$1::date')}) unit ON unit.unit_id = fault.unit_id
      WHERE ($2::text IS NULL OR fault.fault = $2)
        AND (fault.fault, coalesce(fault.employee_id, fault.unit_id)::text) > ($3, $4)
      ORDER BY fault.fault, key LIMIT $5`,
    [day, fault ?? null, after[0], after[1], limit],
  );

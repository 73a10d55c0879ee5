import { everInUnitSql } from '@kinerja/directory';
import type { Concerned, IncidentId, NoticeChannel } from '@kinerja/identity-domain';
import { instant, staffNumberKey, type EmployeeId, type Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

/**
 * SQL for the people whom an incident concerns ($1 its id, $2 scope, $3 units, $4 people): also those who have left, whose data are kept,
 * and nobody who was erased. `has_account`: reads a message in the app.
 */
const CONCERNED = `
  SELECT person.employee_id, person.staff_number, person.staff_number_key, person.name, told.channel, told.told_at,
         EXISTS (SELECT FROM identity.accounts_v5 account
                  WHERE account.employee_id = person.employee_id AND account.status = 'active') AS has_account
    FROM identity.people_v1 person
    LEFT JOIN identity.incident_people_v1 told ON told.incident_id = $1 AND told.employee_id = person.employee_id
   WHERE person.name IS NOT NULL
     AND CASE $2::text WHEN 'everybody' THEN true
           WHEN 'units' THEN person.employee_id IN (${everInUnitSql('ANY($3::uuid[])')})
           ELSE person.employee_id = ANY($4::uuid[]) END`;

type Of = Readonly<{ incidentId: IncidentId; concerned: Concerned }>;
const asked = ({ incidentId, concerned: { scope, unitIds, employeeIds } }: Of) => [incidentId, scope, unitIds, employeeIds]; // prettier-ignore

export type ConcernedCounts = Readonly<{ people: number; reachable: number; told: number }>;

export const concernedCounts = async (source: DataSource, of: Of): Promise<ConcernedCounts> => {
  const [counts] = await source.query<ConcernedCounts[]>(
    `SELECT count(*)::int AS people, count(*) FILTER (WHERE has_account)::int AS reachable,
            count(told_at)::int AS told FROM (${CONCERNED}) concerned`,
    asked(of),
  );
  return counts ?? { people: 0, reachable: 0, told: 0 };
};

/** Those who are to be told by a channel and were not, in an order that stays: on paper whoever reads nothing in the app. */
export const untoldBy = async (source: DataSource, of: Of, channel: NoticeChannel): Promise<readonly EmployeeId[]> => {
  const rows = await source.query<{ id: EmployeeId }[]>(
    `SELECT employee_id AS id FROM (${CONCERNED}) concerned
      WHERE told_at IS NULL AND has_account = ($5::text = 'in-app') ORDER BY employee_id`,
    [...asked(of), channel],
  );
  return rows.map(({ id }) => id);
};

export type ConcernedPerson = Readonly<{
  employeeId: EmployeeId;
  staffNumber: string;
  key: string;
  name: string;
  hasAccount: boolean;
  channel: NoticeChannel | null;
  toldAt: Instant | null;
}>;

type Listed = Omit<ConcernedPerson, 'toldAt'> & Readonly<{ toldAt: Date | null }>;

/** By staff number. */
export const concernedAfter = async (
  source: DataSource,
  of: Of,
  { after, limit }: Readonly<{ after: string | undefined; limit: number }>,
): Promise<readonly ConcernedPerson[]> => {
  const rows = await source.query<Listed[]>(
    `SELECT employee_id AS "employeeId", staff_number AS "staffNumber", staff_number_key AS key, name,
            has_account AS "hasAccount", channel, told_at AS "toldAt" FROM (${CONCERNED}) concerned
      WHERE ($5::text IS NULL OR staff_number_key > $5) ORDER BY staff_number_key LIMIT $6`,
    [...asked(of), after ?? null, limit],
  );
  return rows.map(({ toldAt, ...row }) => ({ ...row, toldAt: toldAt && instant(toldAt) }));
};

type Found = Readonly<{ employeeIds: readonly EmployeeId[]; unknown: readonly string[] }>;

/** As they were written, one on a line or apart by commas; each once. */
export const peopleNumbered = async (source: DataSource, written: string): Promise<Found> => {
  const numbers = [...new Set(written.split(/[\n\r,;]+/u).map((one) => one.trim()).filter((one) => one !== ''))]; // prettier-ignore
  const rows = await source.query<{ id: EmployeeId; key: string }[]>(
    `SELECT employee_id AS id, staff_number_key AS key FROM identity.people_v1 WHERE staff_number_key = ANY($1)`,
    [numbers.map(staffNumberKey)],
  );
  const known = new Map(rows.map(({ id, key }) => [key, id]));
  return {
    employeeIds: [...new Set(numbers.flatMap((number) => known.get(staffNumberKey(number)) ?? []))].sort(),
    unknown: numbers.filter((number) => !known.has(staffNumberKey(number))),
  };
};

export const numbersOf = async (source: DataSource, employeeIds: readonly EmployeeId[]): Promise<string> => {
  const rows = await source.query<{ number: string }[]>(
    'SELECT staff_number AS number FROM identity.people_v1 WHERE employee_id = ANY($1) ORDER BY staff_number_key',
    [employeeIds],
  );
  return rows.map(({ number }) => number).join('\n');
};

export const unknownUnits = async (source: DataSource, unitIds: readonly string[]): Promise<readonly string[]> => {
  const rows = await source.query<{ id: string }[]>(
    'SELECT unit_id AS id FROM directory.organisation_units_v2 WHERE unit_id = ANY($1)',
    [unitIds],
  );
  const known = new Set(rows.map(({ id }) => id));
  return unitIds.filter((id) => !known.has(id));
};

import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { Tables } from './posts.queries';

/** A unit with its name and place on a day; `from` and `lastDay` null where they are not known. */
export type UnitThen = Readonly<{
  unitId: UnitId;
  name: string;
  nameKey: string;
  parentUnitId: UnitId | null;
  from: LocalDate | null;
  lastDay: LocalDate | null;
}>;

/** SQL for the latest statement of a unit on `day`, if there was one by then. */
const said = (table: string, day: string): string =>
  `LEFT JOIN LATERAL (SELECT * FROM directory.${table} said WHERE said.unit_id = unit.unit_id AND said.from_on <= ${day}
     ORDER BY said.from_on DESC LIMIT 1)`;

/** SQL for every unit there ever was or will be, with its name and place on `day`, SQL too. */
export const unitsThenSql = (day: string): string => `
  SELECT unit.unit_id, coalesce(renamed.name, unit.name) AS name, coalesce(renamed.name_key, unit.name_key) AS name_key,
         CASE WHEN moved.unit_id IS NULL THEN unit.parent_unit_id ELSE moved.parent_unit_id END AS parent_unit_id,
         unit.from_on, unit.last_on
    FROM directory.organisation_units_v2 unit
    ${said('unit_names_v1', day)} renamed ON true
    ${said('unit_places_v1', day)} moved ON true`;

export const isThere = ({ from, lastDay }: Pick<UnitThen, 'from' | 'lastDay'>, day: LocalDate): boolean =>
  (from === null || from <= day) && (lastDay === null || day <= lastDay);

/** SQL, true for those of `unitsThenSql` that are there on `day`. */
export const isThereSql = (day: string): string =>
  `(from_on IS NULL OR from_on <= ${day}) AND (last_on IS NULL OR last_on >= ${day})`;

export const UNIT_COLUMNS = `unit_id AS "unitId", name, name_key AS "nameKey", parent_unit_id AS "parentUnitId",
  from_on::text AS "from", last_on::text AS "lastDay"`;

const UNITS = `SELECT ${UNIT_COLUMNS} FROM (${unitsThenSql('$1::date')}) then_so`;

/** Every unit there ever was or will be, by the name it has on a day: what ids stand for. */
export const unitsOf = (tables: Tables, day: LocalDate): Promise<readonly UnitThen[]> =>
  tables.query(`${UNITS} ORDER BY name, unit_id`, [day]);

/** What units are called on days, in the order in which they are asked about; blank for one that nobody knows. */
export const unitNamesThen = async (
  tables: Tables,
  asked: readonly Readonly<{ unitId: UnitId; day: LocalDate }>[],
): Promise<readonly string[]> => {
  const rows = await tables.query<{ name: string | null }[]>(
    `SELECT (SELECT then_so.name FROM (${unitsThenSql('asked.day')}) then_so WHERE then_so.unit_id = asked.id) AS name
       FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS asked (id, day, nth) ORDER BY nth`,
    [asked.map(({ unitId }) => unitId), asked.map(({ day }) => day)],
  );
  return rows.map(({ name }) => name ?? '');
};

/** On whatever day. */
export const isKnownUnit = async (tables: Tables, unit: UnitId): Promise<boolean> =>
  (await tables.query<unknown[]>('SELECT 1 FROM directory.organisation_units_v2 WHERE unit_id = $1', [unit])).length >
  0;

/** The first and the last day of a unit, null where they are not known; undefined for one that is not. */
export const daysOfUnit = async (
  tables: Tables,
  unit: UnitId,
): Promise<Pick<UnitThen, 'from' | 'lastDay'> | undefined> => {
  const [days] = await tables.query<Pick<UnitThen, 'from' | 'lastDay'>[]>(
    `SELECT from_on::text AS "from", last_on::text AS "lastDay"
       FROM directory.organisation_units_v2 WHERE unit_id = $1`,
    [unit],
  );
  return days;
};

export const everyUnitId = async (tables: Tables): Promise<readonly UnitId[]> => {
  const rows = await tables.query<{ unitId: UnitId }[]>(
    'SELECT unit_id AS "unitId" FROM directory.organisation_units_v2 ORDER BY unit_id',
  );
  return rows.map(({ unitId }) => unitId);
};

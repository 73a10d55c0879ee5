/**
 * Classes of SQLSTATE whose texts name tables, columns, constraints and roles, never what stands in a row. Of 22 (data exception), P0
 * (raised by our own SQL) and the others PostgreSQL writes the value itself into the text: `invalid input syntax for type uuid: "…"`.
 */
const WITHOUT_VALUES = new Set([
  '08',
  '0A',
  '23',
  '25',
  '26',
  '28',
  '2D',
  '3B',
  '3D',
  '3F',
  '40',
  '42',
  '53',
  '54',
  '55',
  '57',
  '58',
]);
/** A syntax error quotes the text near it, and a cast in 42846 what it could not cast. */
const WITH_VALUES = new Set(['42601', '42804', '42846']);

/** What stands between the first and the last quote of any kind, and everything behind a colon, is where a text holds values. */
export const withoutValues = (text: string): string => text.replace(/["'`].*["'`]/s, '…').replace(/:.*$/s, '');

/** What PostgreSQL said, as far as it cannot hold a value of a row or of a parameter. */
export const databaseWords = (sqlState: string, text: string): string =>
  WITHOUT_VALUES.has(sqlState.slice(0, 2)) && !WITH_VALUES.has(sqlState) ? text : withoutValues(text);

import { stringify } from 'csv-stringify/sync';
import type { PersonView } from './person.view';

const columns = [
  'employeeId', 'staffNumber', 'nip', 'name', 'employment', 'golongan', 'unitName', 'position', 'positionKind', 'jobClass',
  'duty',
] as const; // prettier-ignore

/** For spreadsheets: a cell that would be taken for a formula is marked as text. */
export const peopleCsv = (people: readonly PersonView[]): string =>
  stringify(
    people.map((person) => columns.map((column) => person[column] ?? '')),
    { header: true, columns: [...columns], escape_formulas: true, bom: true },
  );

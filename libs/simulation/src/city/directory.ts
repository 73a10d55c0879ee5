import { PersonRow, PostRow, SuperiorRow } from '@kinerja/directory';
import type { EntityClass, MemoryTables } from '@kinerja/projections';
import type { EmployeeId } from '@kinerja/vocabulary';
import { assignmentOf, dutyOf, superiorOf, unit } from './people';

const startsOn = '2025-01-01';

const seed = (tables: MemoryTables, entity: EntityClass, rows: readonly object[]): void =>
  tables.change([{ entity, changes: rows.map((row) => ({ change: 'upsert', row: row as Record<string, string> })) }]);

const postOf = (employeeId: EmployeeId) => ({
  ...{ assignmentId: assignmentOf(employeeId), employeeId, kind: 'definitive', unitId: unit, position: 'Analis' },
  ...{ positionKind: 'fungsional', jobClass: 9, golongan: 'III/c', duty: dutyOf(employeeId) },
  ...{ startsOn, endsOn: null, source: 'assignment' },
});

/** What identity published before the schedule begins; it does not change. */
export const seedDirectory = (tables: MemoryTables, everybody: readonly EmployeeId[]): void => {
  seed(tables, PersonRow, everybody.map((employeeId) => ({ employeeId, staffNumber: employeeId, employment: 'pns' }))); // prettier-ignore
  seed(tables, PostRow, everybody.map(postOf));
  seed(tables, SuperiorRow, everybody.map((employeeId) => ({ assignmentId: assignmentOf(employeeId), fromOn: startsOn, employeeId, superiorId: superiorOf(employeeId) }))); // prettier-ignore
};

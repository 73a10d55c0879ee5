import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Any, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { AssignmentRow, SuperiorRow } from '../assignment/assignments.table';
import { UnitRow } from '../unit/units.table';
import { PersonRow } from './people.table';
import type { PersonRecord } from './person-item';

export type DirectoryEntry = Readonly<{ employeeId: EmployeeId; name: string; position: string }>;

const COLUMNS = {
  'person.employeeId': 'employeeId',
  'person.staffNumber': 'staffNumber',
  'person.employment': 'employment',
  'person.name': 'name',
  'person.nip': 'nip',
  'assignment.assignmentId': 'assignmentId',
  'assignment.unitId': 'unitId',
  'unit.name': 'unitName',
  'assignment.position': 'position',
  'assignment.positionKind': 'positionKind',
  'assignment.jobClass': 'jobClass',
  'assignment.golongan': 'golongan',
  'assignment.duty': 'duty',
} as const;

/** People with the position they hold now and the superior on a day. */
const peopleOn = (source: DataSource, day: LocalDate): SelectQueryBuilder<PersonRow> => {
  const query = source
    .getRepository(PersonRow)
    .createQueryBuilder('person')
    .leftJoin(AssignmentRow, 'assignment', 'assignment.employeeId = person.employeeId')
    .leftJoin(UnitRow, 'unit', 'unit.unitId = assignment.unitId')
    .select([])
    .where('true');
  for (const [column, name] of Object.entries(COLUMNS)) query.addSelect(column, name);
  return query
    .addSelect(
      (superior) =>
        superior
          .select('superior.superiorId')
          .from(SuperiorRow, 'superior')
          .where('superior.assignmentId = assignment.assignmentId AND superior.fromDay <= :day')
          .orderBy('superior.fromDay', 'DESC')
          .limit(1),
      'superiorId',
    )
    .setParameter('day', day);
};

/** Sorted by staff number. */
export const peopleAfter = (
  source: DataSource,
  day: LocalDate,
  after: string | undefined,
  limit: number,
): Promise<PersonRecord[]> => {
  const query = peopleOn(source, day).orderBy('person.staffNumberKey').limit(limit);
  if (after !== undefined) query.andWhere('person.staffNumberKey > :after', { after });
  return query.getRawMany<PersonRecord>();
};

export const personOn = (
  source: DataSource,
  day: LocalDate,
  employeeId: EmployeeId,
): Promise<PersonRecord | undefined> =>
  peopleOn(source, day).andWhere('person.employeeId = :employeeId', { employeeId }).getRawOne<PersonRecord>();

/** In the order of the names; ids nobody has are left out. */
export const directoryOf = async (source: DataSource, ids: readonly string[]): Promise<DirectoryEntry[]> => {
  if (ids.length === 0) return [];
  return source
    .getRepository(PersonRow)
    .createQueryBuilder('person')
    .leftJoin(AssignmentRow, 'assignment', 'assignment.employeeId = person.employeeId')
    .select('person.employeeId', 'employeeId')
    .addSelect(`coalesce(person.name, '(dihapus)')`, 'name')
    .addSelect(`coalesce(assignment.position, '')`, 'position')
    .where('person.employeeId = ANY(:ids)', { ids })
    .orderBy('2')
    .getRawMany<DirectoryEntry>();
};

export const isKnownPerson = (source: DataSource, employeeId: EmployeeId): Promise<boolean> =>
  source.getRepository(PersonRow).existsBy({ employeeId });

/** By `staffNumberKey`; numbers nobody has are left out. */
export const employeeIdsByStaffNumber = async (
  source: DataSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EmployeeId>> => {
  const rows = await source.getRepository(PersonRow).findBy({ staffNumberKey: Any([...keys]) });
  return new Map(rows.map(({ staffNumberKey, employeeId }) => [staffNumberKey, employeeId]));
};

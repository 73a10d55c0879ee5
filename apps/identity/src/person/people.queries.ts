import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Any, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { AssignmentRow } from '../assignment/assignments.read-model';
import { SuperiorRow } from '../assignment/superiors.read-model';
import { UnitRow } from '../unit/units.read-model';
import { PersonRow } from './people.read-model';
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
export class PeopleQueries {
  constructor(private readonly source: DataSource) {}

  /** Sorted by staff number. */
  page(day: LocalDate, after: string | undefined, limit: number): Promise<PersonRecord[]> {
    const query = this.people(day).orderBy('person.staffNumberKey').limit(limit);
    if (after !== undefined) query.andWhere('person.staffNumberKey > :after', { after });
    return query.getRawMany<PersonRecord>();
  }

  one(day: LocalDate, employeeId: EmployeeId): Promise<PersonRecord | undefined> {
    return this.people(day).andWhere('person.employeeId = :employeeId', { employeeId }).getRawOne<PersonRecord>();
  }

  /** In the order of the names; ids nobody has are left out. */
  async directory(ids: readonly string[]): Promise<DirectoryEntry[]> {
    if (ids.length === 0) return [];
    const rows = await this.source
      .getRepository(PersonRow)
      .createQueryBuilder('person')
      .leftJoin(AssignmentRow, 'assignment', 'assignment.employeeId = person.employeeId')
      .select('person.employeeId', 'employeeId')
      .addSelect(`coalesce(person.name, '(dihapus)')`, 'name')
      .addSelect(`coalesce(assignment.position, '')`, 'position')
      .where('person.employeeId = ANY(:ids)', { ids })
      .orderBy('2')
      .getRawMany<DirectoryEntry>();
    return rows;
  }

  async nameOf(employeeId: EmployeeId): Promise<string | undefined> {
    const person = await this.source.getRepository(PersonRow).findOneBy({ employeeId });
    return person?.name ?? undefined;
  }

  isKnown(employeeId: EmployeeId): Promise<boolean> {
    return this.source.getRepository(PersonRow).existsBy({ employeeId });
  }

  /** By `staffNumberKey`; numbers nobody has are left out. */
  async idsByStaffNumber(keys: readonly string[]): Promise<ReadonlyMap<string, EmployeeId>> {
    const rows = await this.source.getRepository(PersonRow).findBy({ staffNumberKey: Any([...keys]) });
    return new Map(rows.map(({ staffNumberKey, employeeId }) => [staffNumberKey, employeeId]));
  }

  private people(day: LocalDate): SelectQueryBuilder<PersonRow> {
    const query = this.source
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
  }
}

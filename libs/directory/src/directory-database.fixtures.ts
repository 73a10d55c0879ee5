import { uuidv7 } from '@kinerja/clock';
import { makeReadTables, openDataSource } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { assignmentId, employeeId, localDate, unitId, type EmployeeId, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { CalendarDayRow, WorkingHoursRow } from './calendar.table';
import { DelegationRow } from './delegations.table';
import { OutageRow } from './outages.table';
import { PersonEmploymentRow, PersonRow } from './people.table';
import { PostRow } from './posts.table';
import { RotationRow, TeamMemberRow } from './rotations.table';
import { SuperiorRow } from './superiors.table';
import { UnitNameRow, UnitPlaceRow, UnitRow } from './units.table';

const entities = [
  PersonRow,
  PersonEmploymentRow,
  PostRow,
  SuperiorRow,
  UnitRow,
  UnitNameRow,
  UnitPlaceRow,
  DelegationRow,
  OutageRow,
  CalendarDayRow,
  WorkingHoursRow,
  RotationRow,
  TeamMemberRow,
];

export type DirectoryDatabase = Readonly<{ source: DataSource; close: () => Promise<void> }>;

/** A database of its own with the tables of the directory, empty. */
export const openDirectory = async (): Promise<DirectoryDatabase> => {
  const database: TestDatabase = await testDatabase();
  const appRole = new URL(database.url).username;
  await makeReadTables({ ownerUrl: database.ownerUrl, appRole, entities });
  const pool = { poolSize: 2, onPoolError: () => undefined };
  const source = await openDataSource({ url: database.url, entities, schema: 'directory', ...pool });
  const close = async (): Promise<void> => {
    await source.destroy();
    await database.drop();
  };
  return { source, close };
};

export const somebody = (): EmployeeId => employeeId(uuidv7());
export const someUnit = (): UnitId => unitId(uuidv7());

/** With who is superior from which day on; from the start where a superior alone is given. */
type Placement = Partial<Omit<PostRow, 'startsOn' | 'endsOn'>> &
  Readonly<{
    startsOn?: string;
    endsOn?: string;
    under?: EmployeeId | null | Readonly<Record<string, EmployeeId | null>>;
  }>;

/** A definitive post since 1 January 2026, in a unit of its own, without a superior, but for what is stated. */
export const place = async (source: DataSource, employee: EmployeeId, placement: Placement = {}): Promise<PostRow> => {
  const { startsOn = '2026-01-01', endsOn, under = null, ...stated } = placement;
  const post: PostRow = {
    ...{ assignmentId: assignmentId(uuidv7()), employeeId: employee, kind: 'definitive', unitId: someUnit() },
    ...{ position: 'Analis', positionKind: 'fungsional', jobClass: 9, golongan: 'III/c', duty: 'member' },
    ...{ startsOn: localDate(startsOn), endsOn: endsOn === undefined ? null : localDate(endsOn), source: null },
    ...stated,
  };
  await source.getRepository(PostRow).insert(post);
  const lines = typeof under === 'string' || under === null ? { [startsOn]: under } : under;
  for (const [from, superiorId] of Object.entries(lines))
    await source
      .getRepository(SuperiorRow)
      .insert({ assignmentId: post.assignmentId, fromOn: localDate(from), employeeId: employee, superiorId });
  return post;
};

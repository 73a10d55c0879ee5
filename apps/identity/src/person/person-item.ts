import { maskNip, type Employment } from '@kinerja/identity-domain';
import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { PersonView } from './person.view';

/** A person and the position they hold, as the queries read it; everything after `nip` is null without a position. */
export type PersonRecord = Readonly<{
  employeeId: EmployeeId;
  staffNumber: string;
  employment: Employment;
  name: string | null;
  nip: string | null;
  assignmentId: string | null;
  unitId: UnitId | null;
  unitName: string | null;
  position: string | null;
  positionKind: string | null;
  jobClass: number | null;
  golongan: string | null;
  duty: string | null;
  superiorId: EmployeeId | null;
  /** First day of the post. */
  startsOn: LocalDate | null;
}>;

/** Shown for a person whose key was destroyed. */
export const FORGOTTEN = '(dihapus)';

/** Rule IDN-006: the whole NIP for the agency's administrators and the person; the last four digits for everybody else. */
export const personItem = (record: PersonRecord, showsNip: boolean): PersonView => {
  const { name, nip, ...rest } = record;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as Omit<
    PersonView,
    'name'
  >;
  return { ...known, name: name ?? FORGOTTEN, ...(nip && { nip: showsNip ? nip : maskNip(nip) }) };
};

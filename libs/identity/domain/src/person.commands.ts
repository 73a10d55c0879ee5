import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Golongan, Instant, LocalDate } from '@kinerja/vocabulary';
import type { Employment, PersonNumber } from './person.events';

export type RegisterPerson = Command<
  'RegisterPerson',
  {
    employeeId: EmployeeId;
    staffNumber: string;
    employment: Employment;
    name: string;
    nip: string;
    nik?: string;
    npwp?: string;
    now: Instant;
  }
>;
export type ForgetPerson = Command<'ForgetPerson', { employeeId: EmployeeId; now: Instant }>;

type Change = Readonly<{ employeeId: EmployeeId; from: LocalDate; reason: string; today: LocalDate; now: Instant }>;

export type RenamePerson = Command<'RenamePerson', Change & { name: string }>;

/** `golongans`: of the posts that are held on that day or later. */
export type ChangeEmployment = Command<
  'ChangeEmployment',
  Change & { employment: Employment; golongans: readonly Golongan[] }
>;

/** `number`: as it is printed. */
export type CorrectNumber = Command<
  'CorrectNumber',
  { employeeId: EmployeeId; which: PersonNumber; number: string; reason: string; today: LocalDate; now: Instant }
>;
export type PersonCommand = RegisterPerson | RenamePerson | ChangeEmployment | CorrectNumber | ForgetPerson;

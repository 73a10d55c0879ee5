import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Golongan, Instant, LocalDate } from '@kinerja/vocabulary';
import type { Employment, PersonNumber } from './person.events';
import type { Ptkp, TaxDocument, TaxStatus } from './tax-status.events';

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

type Documented = Readonly<{ document?: TaxDocument }>;
/** `isListed`: a list of the agency says it. */
export type SetTaxStatus = Command<'SetTaxStatus', Change & TaxStatus & Documented & Readonly<{ isListed?: boolean }>>;
export type WithdrawTaxStatus = Command<'WithdrawTaxStatus', Omit<Change, 'today'>>;

/** `written`: by a list; `before`: what stood from that very day, if anything. */
export type RestoreTaxStatus = Command<
  'RestoreTaxStatus',
  Omit<Change, 'today'> & Readonly<{ written: Ptkp; before?: TaxStatus & Documented }>
>;

export type PersonCommand =
  | RegisterPerson
  | RenamePerson
  | ChangeEmployment
  | CorrectNumber
  | SetTaxStatus
  | WithdrawTaxStatus
  | RestoreTaxStatus
  | ForgetPerson;

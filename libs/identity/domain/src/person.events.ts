import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { TaxStatusEvent } from './tax-status.events';

export const employments = ['pns', 'pppk', 'cpns'] as const;
export type Employment = (typeof employments)[number];

/**
 * `name` to `birthDate` are personal: the log seals them under the key of the person, and they read as null once that
 * key is destroyed. No contract carries them.
 */
export type PersonRegistered = Event<
  'PersonRegistered',
  {
    employeeId: EmployeeId;
    staffNumber: string;
    employment: Employment;
    name: string;
    nip: string;
    nik?: string;
    npwp?: string;
    birthDate: LocalDate;
    at: Instant;
  }
>;
/** What was known of the person is destroyed (IDN-180). `nip`, sealed like the rest, is free from here on; absent where it was gone before. */
export type PersonForgotten = Event<'PersonForgotten', { employeeId: EmployeeId; nip?: string; at: Instant }>;

/** They are called otherwise from a day on: a title that was earned, a name that was wrong. Name and reason are sealed as above. */
export type PersonRenamed = Event<
  'PersonRenamed',
  { employeeId: EmployeeId; name: string; from: LocalDate; reason: string; at: Instant }
>;

/** `employment`: from that day on, until the next day of which another is said; `current`: what it comes to when it was said. The reason is sealed as above. */
export type EmploymentChanged = Event<
  'EmploymentChanged',
  {
    employeeId: EmployeeId;
    employment: Employment;
    from: LocalDate;
    current: Employment;
    reason: string;
    at: Instant;
  }
>;

export const personNumbers = ['nip', 'nik', 'npwp'] as const;
export type PersonNumber = (typeof personNumbers)[number];

/**
 * A number was entered wrongly, or another one was given. `was`: what was known, if anything; `birthDate`: the one that a NIP spells out.
 * Both numbers, the birth date and the reason are sealed as above.
 */
export type NumberCorrected = Event<
  'NumberCorrected',
  {
    employeeId: EmployeeId;
    which: PersonNumber;
    number: string;
    was?: string;
    birthDate?: LocalDate;
    reason: string;
    at: Instant;
  }
>;
export type PersonEvent =
  PersonRegistered | PersonRenamed | EmploymentChanged | NumberCorrected | TaxStatusEvent | PersonForgotten;

/** The fields of each event that the log must seal. */
export const personalFields = ['name', 'nip', 'nik', 'npwp', 'birthDate'] as const;
export const renamedPersonalFields = ['name', 'reason'] as const;
export const correctedPersonalFields = ['number', 'was', 'birthDate', 'reason'] as const;

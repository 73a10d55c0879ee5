import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { PayeeImportId } from './ids';
import type { Payee } from './payee';

/** Where and as whom a person is paid, from here on; a later one replaces it. */
export type PayeeRegistered = Event<'PayeeRegistered', Payee & { employeeId: EmployeeId; by: EmployeeId; at: Instant }>;
export type PayeeEvent = PayeeRegistered;

/** A checked file, kept sealed until every row of it is registered. `rowsText` is canonical JSON of its rows. */
export type PayeeImportAccepted = Event<
  'PayeeImportAccepted',
  { importId: PayeeImportId; rows: number; rowsText: string; by: EmployeeId; at: Instant }
>;
export type PayeeImportCompleted = Event<
  'PayeeImportCompleted',
  { importId: PayeeImportId; rows: number; at: Instant }
>;
export type PayeeImportEvent = PayeeImportAccepted | PayeeImportCompleted;

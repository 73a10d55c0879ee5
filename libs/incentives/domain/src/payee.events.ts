import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Payee } from './payee';

/** Where and as whom a person is paid, from here on; a later one replaces it. */
export type PayeeRegistered = Event<'PayeeRegistered', Payee & { employeeId: EmployeeId; by: EmployeeId; at: Instant }>;
export type PayeeEvent = PayeeRegistered;

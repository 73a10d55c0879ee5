import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';

/** Of releases in which an import kept its rows in the log, sealed. It is read, never written. `rowsText`: canonical JSON. */
export type PayeeImportAccepted = Event<
  'PayeeImportAccepted',
  { importId: string; rows: number; rowsText: string; by: EmployeeId; at: Instant }
>;
export type PayeeImportCompleted = Event<'PayeeImportCompleted', { importId: string; rows: number; at: Instant }>;
export type FormerPayeeImportEvent = PayeeImportAccepted | PayeeImportCompleted;

export type FormerPayeeImport = Readonly<
  | { status: 'absent' }
  | { status: 'accepted'; rows: number; rowsText: string; by: EmployeeId }
  | { status: 'completed' }
>;

export const formerPayeeImport = (_: FormerPayeeImport, event: FormerPayeeImportEvent): FormerPayeeImport => {
  switch (event.type) {
    case 'PayeeImportAccepted': {
      const { rows, rowsText, by } = event.data;
      return { status: 'accepted', rows, rowsText, by };
    }
    case 'PayeeImportCompleted':
      return { status: 'completed' };
  }
};

import { handlerFor, type EventStore } from '@kinerja/event-store';
import {
  payeeDecider,
  payeeImportDecider,
  type PayeeImportCommand,
  type RegisterPayee,
} from '@kinerja/incentives-domain';
import type { EmployeeId } from '@kinerja/vocabulary';

export const payeeStream = (employee: EmployeeId): string => `payee-${employee}`;
export const payeeImportStream = (importId: string): string => `payee-import-${importId}`;

export const payeeHandler = (store: EventStore) =>
  handlerFor(payeeDecider, store, ({ employeeId }: RegisterPayee['data']) => payeeStream(employeeId));
export type PayeeHandler = ReturnType<typeof payeeHandler>;

export const payeeImportHandler = (store: EventStore) =>
  handlerFor(payeeImportDecider, store, ({ importId }: PayeeImportCommand['data']) => payeeImportStream(importId));
export type PayeeImportHandler = ReturnType<typeof payeeImportHandler>;

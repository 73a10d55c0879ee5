import { handlerFor, type CommandLog } from '@kinerja/commands';
import {
  payeeDecider,
  payeeImportDecider,
  type PayeeImportCommand,
  type RegisterPayee,
} from '@kinerja/incentives-domain';
import type { EmployeeId } from '@kinerja/vocabulary';

export const payeeStream = (employee: EmployeeId): string => `payee-${employee}`;
export const payeeImportStream = (importId: string): string => `payee-import-${importId}`;

export const payeeHandler = (store: CommandLog) =>
  handlerFor(payeeDecider, store, ({ employeeId }: RegisterPayee['data']) => payeeStream(employeeId));
export type PayeeHandler = ReturnType<typeof payeeHandler>;

export const payeeImportHandler = (store: CommandLog) =>
  handlerFor(payeeImportDecider, store, ({ importId }: Pick<PayeeImportCommand['data'], 'importId'>) =>
    payeeImportStream(importId),
  );
export type PayeeImportHandler = ReturnType<typeof payeeImportHandler>;

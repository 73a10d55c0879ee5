import { handlerFor, type CommandLog } from '@kinerja/commands';
import { payeeDecider } from '@kinerja/incentives-domain';
import type { EmployeeId } from '@kinerja/vocabulary';

export const payeeStream = (employee: EmployeeId): string => `payee-${employee}`;

export const payeeHandler = (store: CommandLog) =>
  handlerFor(payeeDecider, store, ({ employeeId }: Readonly<{ employeeId: EmployeeId }>) => payeeStream(employeeId));
export type PayeeHandler = ReturnType<typeof payeeHandler>;

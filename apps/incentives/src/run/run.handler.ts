import { handlerFor, type CommandLog } from '@kinerja/commands';
import {
  allowanceDecider,
  runDecider,
  type AllowanceCommand,
  type RunEvent,
  type RunRefusal,
} from '@kinerja/incentives-domain';
import { publishAllowance, publishRun } from './run.publisher';

export const runStream = (runId: string): string => `tpp-run-${runId}`;

/** Rule TPP-021: one run per month of an agency. */
const reservationsOf = ({ type, data }: RunEvent) =>
  type === 'RunOpened' ? { take: [{ scope: 'tpp-run', key: data.month }] } : {};

const monthTaken = (_scope: string, month: string): RunRefusal => ({ code: 'run.month-has-run', month });

export const runHandler = (store: CommandLog) =>
  handlerFor(runDecider, store, ({ runId }: Readonly<{ runId: string }>) => `tpp-run-${runId}`, {
    publish: publishRun,
    reserve: reservationsOf,
    whenReserved: monthTaken,
  });
export type RunHandler = ReturnType<typeof runHandler>;

export const allowanceHandler = (store: CommandLog) =>
  handlerFor(
    allowanceDecider,
    store,
    ({ runId, employeeId }: AllowanceCommand['data']) => `allowance-${runId}-${employeeId}`,
    { publish: publishAllowance },
  );
export type AllowanceHandler = ReturnType<typeof allowanceHandler>;

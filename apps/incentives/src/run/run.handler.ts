import { handlerFor, type EventStore } from '@kinerja/event-store';
import {
  allowanceDecider,
  runDecider,
  type AllowanceCommand,
  type RunCommand,
  type RunEvent,
  type RunRefusal,
  type RunState,
} from '@kinerja/incentives-domain';
import { publishAllowance, publishRun } from './run.publisher';

export const runStream = (runId: string): string => `tpp-run-${runId}`;

/** The run as it stands in the log. */
export const loadRun = async (store: EventStore, runId: string): Promise<RunState> => {
  const { events } = await store.load(runStream(runId));
  return (events as readonly unknown[] as readonly RunEvent[]).reduce(runDecider.evolve, runDecider.initialState);
};

/** Rule TPP-021: one run per month of an agency. */
const reservationsOf = ({ type, data }: RunEvent) =>
  type === 'RunOpened' ? { take: [{ scope: 'tpp-run', key: data.month }] } : {};

const monthTaken = (_scope: string, month: string): RunRefusal => ({ code: 'run.month-has-run', month });

export const runHandler = (store: EventStore) =>
  handlerFor(runDecider, store, ({ runId }: RunCommand['data']) => runStream(runId), {
    publish: publishRun,
    reserve: reservationsOf,
    whenReserved: monthTaken,
  });
export type RunHandler = ReturnType<typeof runHandler>;

export const allowanceHandler = (store: EventStore) =>
  handlerFor(
    allowanceDecider,
    store,
    ({ runId, employeeId }: AllowanceCommand['data']) => `allowance-${runId}-${employeeId}`,
    { publish: publishAllowance },
  );
export type AllowanceHandler = ReturnType<typeof allowanceHandler>;

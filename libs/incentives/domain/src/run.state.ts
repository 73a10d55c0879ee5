import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { ControlSums, Incomplete, RunEvent } from './run.events';

/** Who did it and when: a second one is told. */
export type Done = Readonly<{ by: EmployeeId; at: Instant }>;

export type OpenedRun = Readonly<{
  month: YearMonth;
  policyPack: string;
  opened: Done;
  computation: number;
  /** Everybody who has ever started a computation of this run. */
  computedBy: readonly EmployeeId[];
  started: Done | undefined;
  recorded: Readonly<{ sums: ControlSums; incomplete: readonly Incomplete[]; inputDigest: string }> | undefined;
  excluded: readonly EmployeeId[];
  verified: Done | undefined;
  sealed: Done | undefined;
}>;

export type RunStatus = 'open' | 'computing' | 'computed' | 'verified' | 'sealed';
export type RunState = Readonly<{ status: 'absent' } | ({ status: RunStatus } & OpenedRun)>;

const opened = ({ month, policyPack, by, at }: Extract<RunEvent, { type: 'RunOpened' }>['data']): RunState => ({
  status: 'open',
  month,
  policyPack,
  opened: { by, at },
  computation: 0,
  computedBy: [],
  started: undefined,
  recorded: undefined,
  excluded: [],
  verified: undefined,
  sealed: undefined,
});

export const evolveRun = (state: RunState, event: RunEvent): RunState => {
  if (event.type === 'RunOpened') return opened(event.data);
  return state.status === 'absent' ? state : next(state, event);
};

type Started = Extract<RunState, OpenedRun>;

const next = (run: Started, event: Exclude<RunEvent, { type: 'RunOpened' }>): RunState => {
  switch (event.type) {
    case 'ComputationStarted':
      return started(run, event.data);
    case 'ComputationRecorded': {
      const { sums, incomplete, inputDigest } = event.data;
      return { ...run, status: 'computed', recorded: { sums, incomplete, inputDigest } };
    }
    case 'PersonExcluded':
      return { ...run, excluded: [...run.excluded, event.data.employeeId] };
    case 'RunVerified':
      return { ...run, status: 'verified', verified: doneBy(event.data) };
    case 'RunSealed':
      return { ...run, status: 'sealed', sealed: doneBy(event.data) };
  }
};

const started = (run: Started, { computation, by, at }: Readonly<{ computation: number } & Done>): RunState => ({
  ...run,
  status: 'computing',
  computation,
  computedBy: run.computedBy.includes(by) ? run.computedBy : [...run.computedBy, by],
  started: { by, at },
  recorded: undefined,
});

const doneBy = ({ by, at }: Done): Done => ({ by, at });

import { accept, canonicalJson, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import type {
  ExcludePerson,
  OpenRun,
  RecordComputation,
  RunCommand,
  SealRun,
  StartComputation,
  VerifyRun,
} from './run.commands';
import type { ControlSums, RunEvent } from './run.events';
import { evolveRun, type Done, type OpenedRun, type RunState, type RunStatus } from './run.state';

export type RunRefusal =
  | Readonly<{ code: 'run.not-found' }>
  | Readonly<{ code: 'run.month-not-closed'; month: YearMonth }>
  | Readonly<{ code: 'run.no-policy-pack'; month: YearMonth }>
  | Readonly<{ code: 'run.month-has-run'; month: string }>
  | Readonly<{ code: 'run.wrong-status'; status: RunStatus; by: EmployeeId; at: string }>
  | Readonly<{ code: 'run.nobody-computed' }>
  | Readonly<{ code: 'run.people-incomplete'; employeeIds: readonly EmployeeId[] }>
  | Readonly<{ code: 'run.not-incomplete'; employeeId: EmployeeId }>
  | Readonly<{ code: 'run.reason-missing' }>
  | Readonly<{ code: 'run.same-person'; as: 'computer' | 'verifier' }>
  | Readonly<{ code: 'run.may-not-release' }>
  | Readonly<{ code: 'run.lines-differ'; recorded: ControlSums; lines: ControlSums }>;

type Answer = Decision<RunEvent, RunRefusal>;
type Run = Extract<RunState, OpenedRun>;

const decide = (command: RunCommand, state: RunState): Answer => {
  if (command.type === 'OpenRun') return open(command, state);
  return state.status === 'absent' ? refuse({ code: 'run.not-found' }) : proceed(command, state);
};

const proceed = (command: Exclude<RunCommand, OpenRun>, run: Run): Answer => {
  switch (command.type) {
    case 'StartComputation':
      return start(command, run);
    case 'RecordComputation':
      return record(command, run);
    case 'ExcludePerson':
      return exclude(command, run);
    case 'VerifyRun':
      return verify(command, run);
    case 'SealRun':
      return seal(command, run);
  }
};

/** Rules TPP-020 and TPP-021: after the month is closed, with the pack of its last day. */
const open = ({ data }: OpenRun, state: RunState): Answer => {
  const { runId, month, policyPack, by, now } = data;
  if (state.status !== 'absent') return wrongStatus(state);
  if (!data.monthIsClosed) return refuse({ code: 'run.month-not-closed', month });
  if (policyPack === undefined) return refuse({ code: 'run.no-policy-pack', month });
  return accept({ type: 'RunOpened', data: { runId, month, policyPack, by, at: now } });
};

const start = ({ data: { runId, lastHasFailed, by, now } }: StartComputation, run: Run): Answer => {
  const isFree = run.status === 'open' || run.status === 'computed' || (run.status === 'computing' && lastHasFailed);
  if (!isFree) return wrongStatus(run);
  return accept({ type: 'ComputationStarted', data: { runId, computation: run.computation + 1, by, at: now } });
};

/** A computation that was overtaken by a newer one says nothing. */
const record = ({ data: { now, ...result } }: RecordComputation, run: Run): Answer => {
  const isCurrent = run.status === 'computing' && run.computation === result.computation;
  return isCurrent ? accept({ type: 'ComputationRecorded', data: { ...result, at: now } }) : accept();
};

/** Rule TPP-024: only whom the computation listed can be left out, and never without a reason. */
const exclude = ({ data: { runId, employeeId, reason, by, now } }: ExcludePerson, run: Run): Answer => {
  if (run.status !== 'computed') return wrongStatus(run);
  if (!unresolved(run).includes(employeeId)) return refuse({ code: 'run.not-incomplete', employeeId });
  if (reason.trim() === '') return refuse({ code: 'run.reason-missing' });
  return accept({ type: 'PersonExcluded', data: { runId, employeeId, reason: reason.trim(), by, at: now } });
};

export const unresolved = ({ recorded, excluded }: OpenedRun): readonly EmployeeId[] =>
  (recorded?.incomplete ?? []).map(({ employeeId }) => employeeId).filter((id) => !excluded.includes(id));

/** Rule TPP-022: somebody who has not computed the run verifies it, complete and adding up. */
const verify = ({ data: { runId, lines, by, now } }: VerifyRun, run: Run): Answer => {
  if (run.status !== 'computed' || !run.recorded) return wrongStatus(run);
  if (run.computedBy.includes(by)) return refuse({ code: 'run.same-person', as: 'computer' });
  const incomplete = unresolved(run);
  if (incomplete.length > 0) return refuse({ code: 'run.people-incomplete', employeeIds: incomplete });
  if (run.recorded.sums.people === 0) return refuse({ code: 'run.nobody-computed' });
  const { sums } = run.recorded;
  if (canonicalJson(sums) !== canonicalJson(lines)) return refuse({ code: 'run.lines-differ', recorded: sums, lines });
  return accept({ type: 'RunVerified', data: { runId, by, at: now } });
};

/** Rule TPP-023: a third person releases, who neither computed nor verified. */
const seal = ({ data: { runId, mayRelease, by, now } }: SealRun, run: Run): Answer => {
  if (run.status !== 'verified' || !run.recorded) return wrongStatus(run);
  if (run.computedBy.includes(by)) return refuse({ code: 'run.same-person', as: 'computer' });
  if (run.verified?.by === by) return refuse({ code: 'run.same-person', as: 'verifier' });
  if (!mayRelease) return refuse({ code: 'run.may-not-release' });
  const { month, policyPack, computation, recorded } = run;
  return accept({
    type: 'RunSealed',
    data: { runId, month, policyPack, computation, sums: recorded.sums, by, at: now },
  });
};

/** Tells who brought the run to where it stands, and when. */
const wrongStatus = (run: Run): Answer => {
  const last: Done = run.sealed ?? run.verified ?? run.started ?? run.opened;
  return refuse({ code: 'run.wrong-status', status: run.status, ...last });
};

export const runDecider: Decider<RunCommand, RunState, RunEvent, RunRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve: evolveRun,
};

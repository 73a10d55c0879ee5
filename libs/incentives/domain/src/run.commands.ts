import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { RunId } from './ids';
import type { ControlSums, Incomplete } from './run.events';

export type OpenRun = Command<
  'OpenRun',
  {
    runId: RunId;
    month: YearMonth;
    /** Facts: has planning closed the month, and which pack holds on its last day. */
    monthIsClosed: boolean;
    policyPack: string | undefined;
    by: EmployeeId;
    now: Instant;
  }
>;
export type StartComputation = Command<
  'StartComputation',
  {
    runId: RunId;
    /** Fact: the job of the computation under way has given up. */
    lastHasFailed: boolean;
    by: EmployeeId;
    now: Instant;
  }
>;
/** Sent by the job when every person is computed; may be sent twice. */
export type RecordComputation = Command<
  'RecordComputation',
  {
    runId: RunId;
    computation: number;
    sums: ControlSums;
    inputDigest: string;
    incomplete: readonly Incomplete[];
    now: Instant;
  }
>;
export type ExcludePerson = Command<
  'ExcludePerson',
  { runId: RunId; employeeId: EmployeeId; reason: string; by: EmployeeId; now: Instant }
>;
export type VerifyRun = Command<
  'VerifyRun',
  {
    runId: RunId;
    /** Fact: what the lines of the computation add up to now, counted apart from it. */
    lines: ControlSums;
    by: EmployeeId;
    now: Instant;
  }
>;
export type SealRun = Command<
  'SealRun',
  {
    runId: RunId;
    /** Fact: a payroll verifier, or the head of the agency as holder of its budget (Pengguna Anggaran). */
    mayRelease: boolean;
    by: EmployeeId;
    now: Instant;
  }
>;
export type RunCommand = OpenRun | StartComputation | RecordComputation | ExcludePerson | VerifyRun | SealRun;

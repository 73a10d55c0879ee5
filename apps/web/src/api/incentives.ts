import { addressOf, command, type Page, type WireRupiah } from './http';
import { ask, askAll } from './query';

/** How an amount came about. Deductions are negative; where there are parts, they add up to the amount. */
export type Explained = Readonly<{
  rule: string;
  /** In words, in Indonesian. */
  text: string;
  formula: string;
  inputs: readonly Readonly<{ name: string; value: string; source?: string }>[];
  amountRupiah: WireRupiah;
  parts: readonly Explained[];
}>;
export type Totals = Readonly<{ grossRupiah: WireRupiah; deductionRupiah: WireRupiah; netRupiah: WireRupiah }>;
export type Allowance = Totals &
  Readonly<{
    runId: string;
    employeeId: string;
    month: string;
    /** Ends in the net amount: its parts add up to it. */
    explanation: Explained;
    /** Where the full amount of the month comes from. */
    base: Explained;
    warnings: readonly string[];
  }>;
export type RunState = 'open' | 'computing' | 'computed' | 'verified' | 'sealed';
export type TppRun = Totals &
  Readonly<{
    runId: string;
    month: string;
    state: RunState;
    /** Name and version of the rules used, `kota-contoh@1`. */
    policyPack: string;
    people: number;
    computedBy: string | null;
    verifiedBy: string | null;
    sealedBy: string | null;
  }>;
/** A fact that is needed and not there. */
export type MissingFact = Readonly<{ code: string; field: string; detail: string }>;
export type RunDetails = TppRun &
  Readonly<{
    computation: Readonly<{ done: number; of: number; error: string | null }> | null;
    /** People nothing could be computed for. */
    incomplete: readonly Readonly<{ employeeId: string; missing: readonly MissingFact[] }>[];
    excluded: readonly Readonly<{ employeeId: string; reason: string; excludedBy: string }>[];
  }>;
export type Line = Totals & Readonly<{ employeeId: string }>;

export const myAllowance = (month: string) => ask<Allowance | null>('incentives', 'allowances/mine', { month });
export const tppRuns = () => askAll<TppRun>('incentives', 'tpp-runs');
export const tppRun = (runId: string) => ask<RunDetails>('incentives', `tpp-runs/${runId}`);
export const runLines = (runId: string, cursor?: string) =>
  ask<Page<Line>>('incentives', `tpp-runs/${runId}/lines`, { cursor, limit: 100 });
export const runLine = (runId: string, employeeId: string) =>
  ask<Allowance>('incentives', `tpp-runs/${runId}/lines/${employeeId}`);
export const workbookAddress = (runId: string): string => addressOf(`api/incentives/tpp-runs/${runId}/workbook`);

export type Exclusion = Readonly<{ employeeId: string; reason: string }>;
/** Leaves somebody out of a run who could not be computed. */
export const excludePerson = (runId: string, exclusion: Exclusion, key: string) =>
  command('incentives', `tpp-runs/${runId}/exclusions`, { key, body: exclusion });

export type RunStep = 'computation' | 'verification' | 'seal';

export const openRun = (month: string, key: string) =>
  command<{ runId: string }>('incentives', 'tpp-runs', { key, body: { month } });
export const moveRun = (runId: string, step: RunStep, key: string) =>
  command('incentives', `tpp-runs/${runId}/${step}`, { key });

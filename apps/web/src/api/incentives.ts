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
    /** `net` re-adds to gross, deductions and net; `base` explains the amount that it starts from. */
    explanation: Readonly<{ base: Explained; net: Explained }>;
    warnings?: readonly string[];
  }>;
export type RunState = 'open' | 'computing' | 'computed' | 'verified' | 'sealed';
export type TppRun = Totals &
  Readonly<{
    runId: string;
    month: string;
    state: RunState;
    /** Name and version of the rules used, `kota-contoh@1`. */
    policyPack?: string | null;
    people: number;
    computation?: Readonly<{ done: number; of: number; error?: string | null }> | null;
    computedBy?: string | null;
    verifiedBy?: string | null;
    sealedBy?: string | null;
  }>;
export type Line = Totals & Readonly<{ employeeId: string; failure?: string | null }>;

export const myAllowance = (month: string) => ask<Allowance | null>('incentives', 'allowances/mine', { month });
export const tppRuns = () => askAll<TppRun>('incentives', 'tpp-runs');
export const tppRun = (runId: string) => ask<TppRun>('incentives', `tpp-runs/${runId}`);
export const runLines = (runId: string, cursor?: string) =>
  ask<Page<Line>>('incentives', `tpp-runs/${runId}/lines`, { cursor, limit: 100 });
export const runLine = (runId: string, employeeId: string) =>
  ask<Allowance>('incentives', `tpp-runs/${runId}/lines/${employeeId}`);
export const workbookAddress = (runId: string): string => addressOf(`api/incentives/tpp-runs/${runId}/workbook`);

export type RunStep = 'computation' | 'verification' | 'seal';

export const openRun = (month: string, key: string) =>
  command<{ runId: string }>('incentives', 'tpp-runs', { key, body: { month } });
export const moveRun = (runId: string, step: RunStep, key: string) =>
  command('incentives', `tpp-runs/${runId}/${step}`, { key });

import type { Brand } from '@kinerja/kernel';

/** One month's computation of allowances for an agency. */
export type RunId = Brand<string, 'RunId'>;
/** One person's allowance in a run; stays the same over revisions. */
export type AllowanceId = Brand<string, 'AllowanceId'>;

export const runId = (uuid: string): RunId => uuid as RunId;
export const allowanceId = (uuid: string): AllowanceId => uuid as AllowanceId;

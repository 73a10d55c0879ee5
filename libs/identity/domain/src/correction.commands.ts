import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { CorrectionField, CorrectionId } from './correction.events';
import type { CorrectionKeeper } from './correction.rules';

type About = Readonly<{ employeeId: EmployeeId; correctionId: CorrectionId; now: Instant }>;
/** `keeps`: the duties of whoever decides. */
type Deciding = About & AskedBy & Readonly<{ keeps: readonly CorrectionKeeper[] }>;

export type AskForCorrection = Command<
  'AskForCorrection',
  About & Readonly<{ field: CorrectionField; right: string; reason: string }>
>;
export type WithdrawCorrection = Command<'WithdrawCorrection', About>;
export type DeclineCorrection = Command<'DeclineCorrection', Deciding & Readonly<{ reason: string }>>;
export type CompleteCorrection = Command<'CompleteCorrection', Deciding & Readonly<{ note: string }>>;
export type CorrectionCommand = AskForCorrection | WithdrawCorrection | DeclineCorrection | CompleteCorrection;

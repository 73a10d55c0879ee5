import type { CorrectionField } from './correction.events';

/** Who keeps what may be wrong, and decides about it (IDN-173). */
export const correctionKeepers = ['agency-admin', 'payroll-officer'] as const;
export type CorrectionKeeper = (typeof correctionKeepers)[number];

const OF_PAY: readonly CorrectionField[] = ['npwp', 'bank-account'];

export const keeperOf = (field: CorrectionField): CorrectionKeeper =>
  OF_PAY.includes(field) ? 'payroll-officer' : 'agency-admin';

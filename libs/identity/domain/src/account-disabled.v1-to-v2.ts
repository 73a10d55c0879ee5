import type { AccountDisabled } from './account.events';

/** Version 1 said neither who disabled the account nor why. */
export const accountDisabledV1ToV2 = (data: Omit<AccountDisabled['data'], 'by' | 'reason'>): AccountDisabled['data'] =>
  data;

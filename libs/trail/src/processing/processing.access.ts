import { accounts, policiesOf } from '@kinerja/vocabulary';

/** It says what is kept of people and by whom it is read, and nothing of anybody: whoever it is kept of may know it. */
export const processingAccess = policiesOf('processing', {
  readProcessing: { rule: 'TRL-013', door: accounts() },
});

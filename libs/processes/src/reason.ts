import { withoutValues } from '@kinerja/diagnostics';
import { storable } from '@kinerja/kernel';

const LONGEST = 300;

/** Why something failed, without values of what it was about, in characters that a table can hold. */
export const reasonOf = (error: unknown): string => {
  const words =
    error instanceof Error ? `${error.name}: ${withoutValues(error.message)}` : 'something was thrown that is no error';
  return storable(words, LONGEST);
};

import { withoutValues } from '@kinerja/diagnostics';

const LONGEST = 300;

/** Why something failed, without values of what it was about, in characters that a table can hold. */
export const reasonOf = (error: unknown): string => {
  const words =
    error instanceof Error ? `${error.name}: ${withoutValues(error.message)}` : 'something was thrown that is no error';
  // Cut first: the cut may halve a character.
  return words.slice(0, LONGEST).replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
};

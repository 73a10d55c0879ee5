import { createRequire } from 'node:module';
import type { ZxcvbnFactory as Judge } from '@zxcvbn-ts/core';

/** Passwords that a stranger finds within this many guesses (as powers of ten) are refused; zxcvbn's best score begins at 10^10. */
const FEWEST_GUESSES_LOG10 = { asWritten: 10, wordsTogether: 9 };

/** What is judged of a long one: the work grows with the square of the length, and this much of anything not repeated is enough. */
const JUDGED_CHARACTERS = 40;

/** Ways of reading `p@$$w0rd` that are tried: each goes through all the lists, and everybody waits for it. */
const READINGS = 10;

/** Words that everybody tries first at a system of this kind (ASVS 6.2.11). */
const CONTEXT_WORDS = [
  ...['kinerja', 'e-kinerja', 'ekinerja', 'bkpsdm', 'bkn', 'asn', 'pns', 'pppk', 'skp', 'tpp', 'ikm', 'dinas', 'badan'],
  ...['kantor', 'kota', 'kabupaten', 'pemkot', 'pemda', 'pegawai', 'kepala', 'admin', 'sandi', 'kata', 'rahasia'],
];

/**
 * Tells passwords that are known or soon guessed (IDN-045): thirty thousand leaked ones, Indonesian words and names, rows of keys, dates,
 * repetitions, and what is near at hand for this account. Its lists (30 MB of memory) are read when somebody first chooses a password.
 */
export class GuessablePasswords {
  private judge: Judge | undefined;

  /** `near`: words of the account and its agency. */
  isGuessable(password: string, near: readonly string[]): boolean {
    const judge = (this.judge ??= readLists());
    const words = [...near, ...near.flatMap((word) => word.split(/[^a-z0-9]+/i)), ...CONTEXT_WORDS];
    const guesses = (text: string): number => judge.check(text, words).guessesLog10;
    if (guesses(password) < FEWEST_GUESSES_LOG10.asWritten) return true;
    return guesses(wordsTogether(password)) < FEWEST_GUESSES_LOG10.wordsTogether;
  }
}

/** Blanks and dashes between words make guessing hardly longer, which the library does not know. */
const wordsTogether = (password: string): string => password.replaceAll(/[\s._-]+/g, '');

const known = () =>
  createRequire(__filename)('@zxcvbn-ts/language-common') as typeof import('@zxcvbn-ts/language-common');
const indonesian = () => createRequire(__filename)('@zxcvbn-ts/language-id') as typeof import('@zxcvbn-ts/language-id');

const readLists = (): Judge => {
  const { ZxcvbnFactory } = createRequire(__filename)('@zxcvbn-ts/core') as typeof import('@zxcvbn-ts/core');
  return new ZxcvbnFactory({
    dictionary: { ...known().dictionary, ...indonesian().dictionary },
    graphs: known().adjacencyGraphs,
    maxLength: JUDGED_CHARACTERS,
    l33tMaxSubstitutions: READINGS,
  });
};

import { LONGEST_PASSWORD, passwordFault, type PasswordFault } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { SHORTEST_PASSWORD, type IdentitySettings } from '../identity.settings';
import { weakPassword } from './account.problems';
import { GuessablePasswords } from './guessable-password';
import type { PasswordHasher } from './password-hasher';

type Fault = PasswordFault | 'guessable';

/** Makes the hash of a chosen password. */
export class NewPassword {
  private readonly shortest: number;
  private readonly guessable = new GuessablePasswords();

  /** `agency`: its code, which is no part of a good password. */
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly agency: string,
    settings: IdentitySettings,
  ) {
    this.shortest = settings.shortestPassword ?? SHORTEST_PASSWORD;
  }

  /** `client`: where it is chosen. @throws ProblemException 422 for a password that is too weak (IDN-045), 503 when too many wait. */
  async chosen(password: string, username: string, client: string): Promise<string> {
    const fault = this.faultOf(password, username);
    if (!fault) return this.hasher.hash(password, client);
    const expected = this.expectations()[fault];
    const limits = { min: this.shortest, max: LONGEST_PASSWORD };
    throw problem('password.weak', weakPassword, {
      fault,
      errors: [{ field: 'password', problem: 'invalid', expected, code: `password-${fault}`, ...limits }],
    });
  }

  /** Without a judgement on its strength; for the first administrator, whose password the installation made. */
  hashed(password: string): Promise<string> {
    return this.hasher.hash(password, 'installation');
  }

  private faultOf(password: string, username: string): Fault | undefined {
    const fault = passwordFault(password, username, this.shortest);
    if (fault) return fault;
    return this.guessable.isGuessable(password, [username, this.agency]) ? 'guessable' : undefined;
  }

  private expectations(): Readonly<Record<Fault, string>> {
    return {
      'too-short': `at least ${String(this.shortest)} characters; a short sentence is easy to remember`,
      'too-long': `at most ${String(LONGEST_PASSWORD)} characters`,
      'holds-username': 'must not hold the user name',
      monotonous: 'more than a few different characters',
      guessable: 'is known or soon guessed; a short sentence of your own is not',
    };
  }
}

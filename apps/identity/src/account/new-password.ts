import { currentCommand } from '@kinerja/commands';
import { LONGEST_PASSWORD, passwordFault, type PasswordFault } from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { SHORTEST_PASSWORD, type IdentitySettings } from '../identity.settings';
import type { KeyedDigests } from '../keys/keyed-digests';
import { weakPassword } from './account.problems';
import type { PasswordHasher } from './password-hasher';

/** Makes the hash of a chosen password; the same command makes the same hash, so that a retry is the same command. */
export class NewPassword {
  private readonly shortest: number;

  constructor(
    private readonly hasher: PasswordHasher,
    private readonly digests: KeyedDigests,
    settings: IdentitySettings,
  ) {
    this.shortest = settings.shortestPassword ?? SHORTEST_PASSWORD;
  }

  /** @throws ProblemException 422 for a password that is too weak (IDN-045). */
  async chosen(password: string, username: string): Promise<string> {
    const fault = passwordFault(password, username, this.shortest);
    if (!fault) return this.hashed(password);
    const expected = this.expectations()[fault];
    const limits = { min: this.shortest, max: LONGEST_PASSWORD };
    throw problem('password.weak', weakPassword, {
      fault,
      errors: [{ field: 'password', problem: 'invalid', expected, code: `password-${fault}`, ...limits }],
    });
  }

  /** Without a judgement on its strength; for the first administrator, whose password the installation made. */
  hashed(password: string): Promise<string> {
    const command = currentCommand();
    if (!command) throw new Error('a password is set by a command');
    return this.hasher.hash(password, this.digests.salt(command.commandId));
  }

  private expectations(): Readonly<Record<PasswordFault, string>> {
    return {
      'too-short': `at least ${String(this.shortest)} characters; a short sentence is easy to remember`,
      'too-long': `at most ${String(LONGEST_PASSWORD)} characters`,
      'holds-username': 'must not hold the user name',
      monotonous: 'more than a few different characters',
    };
  }
}

import { FairTurns, NoTurn } from '@kinerja/concurrency';
import { hash, verify } from '@node-rs/argon2';
import { problem } from '@kinerja/problem-details';
import { tooBusy } from './account.problems';

/** Floor of OWASP and ASVS appendix C: 19 MiB, two passes, one lane; argon2id is the library's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_A_TIME = 2;
/** About three seconds of work; beyond that a person had better try again. */
const MOST_WAITING = 80;

/**
 * At most two hashes at a time in a process, so that a wave of sign-ins takes neither the memory nor both cores; in turn by where they
 * come from, so that whoever floods the door with guesses waits for himself.
 */
export class PasswordHasher {
  private readonly turns = new FairTurns(AT_A_TIME, MOST_WAITING);
  private decoy: Promise<string> | undefined;

  /** PHC string, under a salt of its own. `client`: where it is asked for from. @throws ProblemException 503 when too many wait. */
  hash(password: string, client: string): Promise<string> {
    return this.inTurn(client, () => hash(password, COST));
  }

  /** Without a hash it verifies a decoy, so that an unknown user takes as long as a wrong password. @throws ProblemException 503 as above. */
  async verify(phc: string | null, password: string, client: string): Promise<boolean> {
    this.decoy ??= hash('nobody has this password', COST);
    const known = phc ?? (await this.decoy);
    const isRight = await this.inTurn(client, () => verify(known, password));
    return isRight && phc !== null;
  }

  private async inTurn<T>(client: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.turns.run(client, work);
    } catch (error) {
      throw error instanceof NoTurn ? problem('sign-in.busy', tooBusy) : error;
    }
  }
}

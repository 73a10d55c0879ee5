import { hash, verify } from '@node-rs/argon2';
import { problem } from '@kinerja/problem-details';
import { tooBusy } from './account.problems';

/** Floor of OWASP and ASVS appendix C: 19 MiB, two passes, one lane; argon2id is the library's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_A_TIME = 2;
/** About three seconds of work; beyond that a person had better try again. */
const LONGEST_QUEUE = 80;

/** At most two hashes at a time in a process, so that a wave of sign-ins takes neither the memory nor both cores. */
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  /** PHC string, under a salt of its own. @throws ProblemException 503 when too many wait. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Without a hash it verifies a decoy, so that an unknown user takes as long as a wrong password. */
  async verify(phc: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('nobody has this password', COST);
    const known = phc ?? (await this.decoy);
    const isRight = await this.inTurn(() => verify(known, password));
    return isRight && phc !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.running < AT_A_TIME) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= LONGEST_QUEUE) throw problem('sign-in.busy', tooBusy);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

import { problem, type Problem } from '@kinerja/problem-details';
import { setAsideCounts } from '@kinerja/projections';
import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from './tokens';

export const setAside: Problem = {
  status: 409,
  title: 'A read model could not take some events; nothing is computed from it until it is filled anew',
};

/** Rule TPP-030, for commands that build on what the read models say: refused while one of them has passed over an event. */
@Injectable()
export class NothingSetAsideGuard implements CanActivate {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** @throws ProblemException 409 `read-models.set-aside` with the tables and how many events each lacks. */
  async canActivate(): Promise<boolean> {
    const counts = await setAsideCounts(this.pool);
    if (counts.size === 0) return true;
    throw problem('read-models.set-aside', setAside, { tables: Object.fromEntries(counts) });
  }
}

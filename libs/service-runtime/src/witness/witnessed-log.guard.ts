import type { Clock } from '@kinerja/clock';
import { unwitnessedSince } from '@kinerja/log-witness';
import { problem, type Problem } from '@kinerja/problem-details';
import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import type { Pool } from 'pg';
import { CLOCK, POOL, SETTINGS } from '../runtime/tokens';
import type { ServiceSettings } from '../settings/service-settings';

/** What X-Road allows its servers without a time-stamp, too. */
const LIMIT_HOURS = 4;

export const notWitnessed: Problem = {
  status: 409,
  title: 'The centre has not countersigned the log for too long; nothing is sealed until it has',
};

/**
 * Rule TPP-028, for commands that cannot be taken back, such as sealing money: refused while something stands in the log that the centre has not
 * countersigned for four hours. An installation without a centre has no such limit.
 */
@Injectable()
export class WitnessedLogGuard implements CanActivate {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 409 `log.not-witnessed` with the time since when. */
  async canActivate(): Promise<boolean> {
    if (!this.settings.centre) return true;
    const since = await unwitnessedSince(this.pool);
    const waited = since === undefined ? 0 : Date.parse(this.clock.now()) - Date.parse(since);
    if (waited <= LIMIT_HOURS * 3_600_000) return true;
    throw problem('log.not-witnessed', notWitnessed, { since, limitHours: LIMIT_HOURS });
  }
}

import { postsInMonth, type HeldPost } from '@kinerja/directory';
import type { DistributionState } from '@kinerja/evaluation-domain';
import type { EmployeeId, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { DistributionHandler } from '../distribution/distribution.handler';
import type { DataSource } from 'typeorm';
import { isKnownMonth } from '../months/months.queries';
import { achievementInLog } from '../organisation/achievement-in-log';
import type { OrganisationHandler } from '../organisation/organisation.handler';

/** What must be known at the moment somebody is rated. */
export class RatingFacts {
  constructor(
    private readonly source: DataSource,
    private readonly organisation: OrganisationHandler,
    private readonly distribution: DistributionHandler,
  ) {}

  /** Undefined for a person who was never assigned. */
  async of(employee: EmployeeId, month: YearMonth) {
    const [post] = await postsInMonth(this.source, month, { employee });
    return post && this.at(post, month);
  }

  private async at(post: HeldPost, month: YearMonth) {
    const [monthIsKnown, organisation, closing] = await Promise.all([
      isKnownMonth(this.source, month),
      achievementInLog(this.organisation, post.unitId, month),
      this.closing(post.unitId, month),
    ]);
    return {
      unitId: post.unitId,
      superior: post.superiorId,
      headsUnit: post.duty === 'head',
      organisation,
      closed: closing.status === 'closed' ? { by: closing.by, at: closing.at } : undefined,
      monthIsKnown,
    };
  }

  /** From the log itself: a rating must not slip in because a read model is late. */
  private closing(unit: UnitId, month: YearMonth): Promise<DistributionState> {
    return this.distribution.state({ unitId: unit, month });
  }
}

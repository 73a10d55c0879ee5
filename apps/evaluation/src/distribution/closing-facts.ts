import { postsInMonth } from '@kinerja/directory';
import type { ClosedRating } from '@kinerja/evaluation-domain';
import type { EmployeeId, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { EvaluationHandler } from '../evaluation/evaluation.handler';
import { achievementInLog } from '../organisation/achievement-in-log';
import type { OrganisationHandler } from '../organisation/organisation.handler';

/** What must be known at the moment a unit's ratings are closed; all but the people come from the log, not from a read model. */
export class ClosingFacts {
  constructor(
    private readonly source: DataSource,
    private readonly organisation: OrganisationHandler,
    private readonly evaluation: EvaluationHandler,
  ) {}

  async of(unitId: UnitId, month: YearMonth) {
    const posts = await postsInMonth(this.source, month, { unit: unitId });
    const [organisation, found] = await Promise.all([
      achievementInLog(this.organisation, unitId, month),
      Promise.all(posts.map(({ employeeId }) => this.ratingOf(employeeId, month))),
    ]);
    const head = posts.find(({ duty }) => duty === 'head');
    return {
      head: head?.employeeId,
      superior: head?.superiorId ?? null,
      organisation,
      ratings: found.flatMap((rating) => rating ?? []),
      notRated: posts.flatMap(({ employeeId }, index) => (found[index] ? [] : [employeeId])),
    };
  }

  private async ratingOf(employee: EmployeeId, month: YearMonth): Promise<ClosedRating | undefined> {
    const state = await this.evaluation.state({ employeeId: employee, month });
    if (state.status !== 'rated') return undefined;
    const { workResult, behaviour, predikat, by } = state.rated;
    return { employeeId: employee, workResult, behaviour, predikat, ratedBy: by };
  }
}

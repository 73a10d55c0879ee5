import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { distributionClosedV1 } from '@kinerja/contracts';
import { derivedCommand } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import { distributionDecider, type ClosedRating, type DistributionEvent } from '@kinerja/evaluation-domain';
import type { ContractEvent } from '@kinerja/projections';
import { CLOCK, EVENT_STORE, type Clock } from '@kinerja/service-shell';
import { unitId, yearMonth, type UnitId, type YearMonth } from '@kinerja/vocabulary';
import { distributionStream } from '../distribution/distribution.handler';
import { ORGANISATION_HANDLER, type OrganisationHandler } from '../organisation/organisation.handler';
import { EVALUATION_HANDLER, type EvaluationHandler } from './evaluation.handler';

type DistributionClosed = ContractEvent<typeof distributionClosedV1>;

/** So many at a time meet in one group commit. */
const AT_ONCE = 32;

/** Rule EVAL-008: a closed distribution makes every evaluation it counted final, and locks the achievement. */
@Controller()
export class FinalisationReaction {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVALUATION_HANDLER) private readonly evaluation: EvaluationHandler,
    @Inject(ORGANISATION_HANDLER) private readonly organisation: OrganisationHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Error when an evaluation refuses; the message is tried again, then parked. */
  @EventPattern('evaluation.distribution-closed')
  async distributionClosed(@Payload() { data }: DistributionClosed): Promise<void> {
    const [unit, month] = [unitId(data.unitId), yearMonth(data.month)];
    const ratings = await this.countedRatings(unit, month);
    for (let from = 0; from < ratings.length; from += AT_ONCE)
      await Promise.all(ratings.slice(from, from + AT_ONCE).map((rating) => this.finalise(unit, month, rating)));
    const lock = { type: 'LockOrganisationAchievement', data: { unitId: unit, month, now: this.clock.now() } } as const;
    await derivedCommand('lock', () => this.organisation.handle(lock));
  }

  private async finalise(unit: UnitId, month: YearMonth, rating: ClosedRating): Promise<void> {
    const data = { unitId: unit, month, rating, now: this.clock.now() };
    const handled = await derivedCommand(rating.employeeId, () =>
      this.evaluation.handle({ type: 'FinaliseEvaluation', data }),
    );
    if (!handled.accepted) throw new Error(`${rating.employeeId} was not made final: ${handled.refusal.code}`);
  }

  /** The contract names no person; who was counted stands in the stream. */
  private async countedRatings(unit: UnitId, month: YearMonth): Promise<readonly ClosedRating[]> {
    const { events } = await this.store.load(distributionStream(unit, month));
    const history = events as readonly unknown[] as readonly DistributionEvent[];
    const state = history.reduce(distributionDecider.evolve, distributionDecider.initialState);
    if (state.status !== 'closed') throw new Error(`the distribution of ${unit} in ${month} is not closed in the log`);
    return state.ratings;
  }
}

import { distributionClosedV1 } from '@kinerja/contracts';
import { derivedCommand, type EventStore } from '@kinerja/event-store';
import { distributionDecider, type ClosedRating, type DistributionEvent } from '@kinerja/evaluation-domain';
import { reaction } from '@kinerja/messaging';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { unitId, yearMonth, type UnitId, type YearMonth } from '@kinerja/vocabulary';
import { distributionStream } from '../distribution/distribution.handler';
import { organisationHandler } from '../organisation/organisation.handler';
import { evaluationHandler } from './evaluation.handler';

/** So many at a time meet in one group commit. */
const AT_ONCE = 32;

/** The contract names no person; who was counted stands in the stream. */
const countedRatings = async (store: EventStore, unit: UnitId, month: YearMonth): Promise<readonly ClosedRating[]> => {
  const { events } = await store.load(distributionStream(unit, month));
  const history = events as readonly unknown[] as readonly DistributionEvent[];
  const state = history.reduce(distributionDecider.evolve, distributionDecider.initialState);
  if (state.status !== 'closed') throw new Error(`the distribution of ${unit} in ${month} is not closed in the log`);
  return state.ratings;
};

/**
 * Rule EVAL-008: a closed distribution makes every evaluation it counted final, and locks the achievement.
 * @throws Error when an evaluation refuses; the message is tried again, then parked.
 */
export const finaliseEvaluations = reaction(
  'FinalisationReaction.distributionClosed',
  distributionClosedV1,
  ({ store, clock }: Pick<ServiceRuntime, 'store' | 'clock'>) => {
    const [evaluation, organisation] = [evaluationHandler(store), organisationHandler(store)];
    const finalise = async (unit: UnitId, month: YearMonth, rating: ClosedRating): Promise<void> => {
      const data = { unitId: unit, month, rating, now: clock.now() };
      const handled = await derivedCommand(rating.employeeId, () =>
        evaluation.handle({ type: 'FinaliseEvaluation', data }),
      );
      if (!handled.accepted) throw new Error(`${rating.employeeId} was not made final: ${handled.refusal.code}`);
    };
    return async ({ data }) => {
      const [unit, month] = [unitId(data.unitId), yearMonth(data.month)];
      const ratings = await countedRatings(store, unit, month);
      for (let from = 0; from < ratings.length; from += AT_ONCE)
        await Promise.all(ratings.slice(from, from + AT_ONCE).map((rating) => finalise(unit, month, rating)));
      const lock = { type: 'LockOrganisationAchievement', data: { unitId: unit, month, now: clock.now() } } as const;
      await derivedCommand('lock', () => organisation.handle(lock));
    };
  },
);

import type { EventStore } from '@kinerja/event-store';
import { distributionDecider, type DistributionEvent, type DistributionState } from '@kinerja/evaluation-domain';
import type { EmployeeId, UnitId, YearMonth } from '@kinerja/vocabulary';
import { distributionStream } from '../distribution/distribution.handler';
import type { DataSource } from 'typeorm';
import { isKnownMonth } from '../months/months.queries';
import { placeOf, type Place } from '../people/places.queries';
import { achievementInLog } from '../organisation/achievement-in-log';

/** What must be known at the moment somebody is rated. */
export class RatingFacts {
  constructor(
    private readonly store: EventStore,
    private readonly source: DataSource,
  ) {}

  /** Undefined for a person who was never assigned. */
  async of(employee: EmployeeId, month: YearMonth) {
    const place = await placeOf(this.source, employee, month);
    return place && this.at(place, month);
  }

  private async at(place: Place, month: YearMonth) {
    const [monthIsKnown, organisation, closing] = await Promise.all([
      isKnownMonth(this.source, month),
      achievementInLog(this.store, place.unitId, month),
      this.closing(place.unitId, month),
    ]);
    return {
      unitId: place.unitId,
      superior: place.superiorId ?? undefined,
      headsUnit: place.duty === 'head',
      organisation,
      closed: closing.status === 'closed' ? { by: closing.by, at: closing.at } : undefined,
      monthIsKnown,
    };
  }

  /** From the log itself: a rating must not slip in because a read model is late. */
  private async closing(unit: UnitId, month: YearMonth): Promise<DistributionState> {
    const { events } = await this.store.load(distributionStream(unit, month));
    const history = events as readonly unknown[] as readonly DistributionEvent[];
    return history.reduce(distributionDecider.evolve, distributionDecider.initialState);
  }
}

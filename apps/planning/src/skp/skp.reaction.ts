import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { surveyPublishedV1 } from '@kinerja/contracts';
import { derivedCommand } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import { type ContractEvent, type ProjectionRunner, caughtUp } from '@kinerja/projections';
import { DATA_SOURCE, EVENT_STORE, PROJECTIONS } from '@kinerja/service-shell';
import { instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { SKP_HANDLER, type SkpHandler } from './skp.handler';
import { plansWatching } from './skp-overview.queries';

type SurveyPublished = ContractEvent<typeof surveyPublishedV1>;

/** A plan that was written just before the survey was published must be seen. */
const PATIENCE_MS = 5_000;

/** Rule PLAN-009: a published survey gives its IKM to every indicator that watches the service; nobody types it. */
@Controller()
export class SkpReaction {
  constructor(
    @Inject(SKP_HANDLER) private readonly skp: SkpHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(PROJECTIONS) private readonly projections: ProjectionRunner,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws ReadModelsBehind, after which the message comes again; Error when a plan refuses: it is tried again, then parked. */
  @EventPattern('surveys.survey-published')
  async surveyPublished(@Payload() { data }: SurveyPublished): Promise<void> {
    const { serviceId, surveyId, ikm: value, to: surveyedUntil } = data;
    await caughtUp({ store: this.store, projections: this.projections }, PATIENCE_MS);
    for (const skpId of await plansWatching(this.source, serviceId)) {
      const measured = { skpId, serviceId, surveyId, value, surveyedUntil, now: instant(data.publishedAt) };
      const handled = await derivedCommand(skpId, () => this.skp.handle({ type: 'MeasureIndicators', data: measured }));
      if (!handled.accepted) throw new Error(`${skpId} was not measured: ${handled.refusal.code}`);
    }
  }
}

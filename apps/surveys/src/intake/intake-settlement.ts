import type { EventStore } from '@kinerja/event-store';
import { type FollowedLog, hasCaughtUp } from '@kinerja/projections';
import type { AnswerBatches } from './answer-batches';
import type { AnswerFlusher } from './answer-flusher';

/** How long a publication waits until the gate is known to be shut. */
const PATIENCE_MS = 3_000;

/** Makes sure that no answer of a closed survey waits outside the log, and that none can still arrive there. */
export class IntakeSettlement {
  constructor(
    private readonly store: EventStore,
    private readonly projections: FollowedLog['projections'],
    private readonly batches: AnswerBatches,
    private readonly flusher: AnswerFlusher,
  ) {}

  /** `waiting` also where the gate still stands open for the public. */
  async settle(surveyId: string): Promise<'settled' | 'waiting'> {
    await hasCaughtUp({ store: this.store, projections: this.projections }, PATIENCE_MS);
    if (!(await this.batches.isGateShut(surveyId))) return 'waiting';
    await this.flusher.flushClosed(surveyId);
    return (await this.batches.isWaiting(surveyId)) ? 'waiting' : 'settled';
  }
}

import { withCommand } from '@kinerja/commands';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import { surveyId } from '@kinerja/surveys-domain';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import type { SurveyHandler } from '../survey/survey.handler';
import type { AnswerBatches } from './answer-batches';
import type { AnswerBatchRow } from './intake.entity';

/** The day on the agency's wall calendar. */
export type Today = () => LocalDate;

/** Fewest answers that are mixed while more may come (Rule SKM-011). */
export const SMALLEST_BATCH = 10;

/**
 * Moves waiting answers into the log: fix the members of a batch, record them as one event, forget them. A crash after any
 * step is mended by the next run: a batch that exists keeps its members, and its command id derives from its own id.
 */
export class AnswerFlusher {
  constructor(
    private readonly batches: AnswerBatches,
    private readonly surveys: SurveyHandler,
    private readonly today: Today,
  ) {}

  /** Every survey that has enough waiting, and whatever an earlier run left unfinished. */
  async flush(): Promise<void> {
    for (const { surveyId, status } of await this.batches.surveysWithAnswers())
      await this.assignAll(surveyId, status === 'open' ? SMALLEST_BATCH : 1);
    await this.finish(await this.batches.assigned());
    await this.batches.dropVisitsBefore(this.today());
  }

  /** All that waits of a survey that takes no more. */
  async flushClosed(surveyId: string): Promise<void> {
    await this.assignAll(surveyId, 1);
    await this.finish(await this.batches.assigned(surveyId));
  }

  private async assignAll(surveyId: string, atLeast: number): Promise<void> {
    while ((await this.batches.assign(surveyId, this.today(), atLeast)) > 0);
  }

  private async finish(batches: readonly AnswerBatchRow[]): Promise<void> {
    const refused: BatchRefused[] = [];
    for (const batch of batches) {
      const refusal = await this.record(batch);
      if (refusal) refused.push(new BatchRefused(batch.batchId, refusal.code));
      else await this.batches.forget(batch);
    }
    if (batches.length > refused.length) await this.batches.wipe();
    if (refused.length > 0) throw new AggregateError(refused, 'some batches of answers were refused');
  }

  /** The refusal, where there is one: other surveys' batches go on. */
  private async record(batch: AnswerBatchRow): Promise<Refusal | undefined> {
    const answers = await this.batches.answersOf(batch);
    if (answers.length === 0) return undefined;
    const { batchId } = batch;
    const data = { surveyId: surveyId(batch.surveyId), batchId, on: localDate(batch.onDay), answers };
    const context = {
      commandId: uuidv5(batchId, 'record-answers'),
      actor: 'service:surveys',
      correlationId: batchId,
    };
    const handled = await withCommand(context, () => this.surveys.handle({ type: 'RecordAnswers', data }));
    return handled.accepted ? undefined : handled.refusal;
  }
}

/** A bug, or a survey published too early: the answers stay where they are until a person has looked. */
export class BatchRefused extends Error {
  override readonly name = 'BatchRefused';

  constructor(batchId: string, code: string) {
    super(`answers of batch ${batchId} were refused: ${code}`);
  }
}

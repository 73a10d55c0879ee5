import { Client, DatabaseError, type Pool } from 'pg';
import { BatchDraft } from './batch-draft';
import { outcomesOf, type BatchAnswer } from './commit-outcomes';
import { COMMIT_BATCH, CommitParameters } from './commit-parameters';
import { CommitQueue } from './commit-queue';
import type { EncodedItem } from './encoded-item';
import type { CommitOutcome } from './event-store';
import type { KnownVersions } from './known-versions';

/** Unique key hit, or the function itself: what was taken for granted does not hold. */
const NEEDS_CARE = new Set(['23505', 'KN001']);
/** After such a batch, this many are written carefully: where there is one repeat there are more. */
const CAREFUL_BATCHES = 32;
const IN_FLIGHT = 2;
const SPLIT_FROM = 64;
/** Not in the type declarations of `pg` yet. */
const PIPELINE = { pipeline: true };

/** Writes batches over a connection of its own, one behind the other without waiting for the answer in between. */
export class LogWriter {
  private readonly queue: CommitQueue<BatchDraft>;
  private readonly spare: CommitParameters[] = [];
  private client: Promise<Client> | undefined;
  private careful = 0;

  constructor(
    private readonly pool: Pool,
    private readonly versions: KnownVersions,
    private readonly onAppend: () => void,
  ) {
    this.queue = new CommitQueue({
      open: () => this.open(),
      write: (batch) => this.write(batch),
      inFlight: IN_FLIGHT,
      splitFrom: SPLIT_FROM,
    });
  }

  commit(encoded: EncodedItem): Promise<CommitOutcome> {
    return this.queue.commit(encoded);
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end();
  }

  private open(): BatchDraft {
    return new BatchDraft(this.spare.pop() ?? new CommitParameters(), (stream, version) =>
      this.versions.hasReached(stream, version),
    );
  }

  private async write(batch: BatchDraft): Promise<readonly CommitOutcome[]> {
    const outcomes = outcomesOf(await this.send(batch), batch.items);
    batch.parameters.clear();
    this.spare.push(batch.parameters);
    let hasAppended = false;
    outcomes.forEach((outcome, at) => {
      const encoded = batch.items[at];
      if (outcome.kind !== 'committed' || !encoded) return;
      this.versions.saw(encoded.item.stream, outcome.version);
      hasAppended ||= encoded.events.length > 0;
    });
    if (hasAppended) this.onAppend();
    return outcomes;
  }

  private async send({ parameters }: BatchDraft): Promise<BatchAnswer> {
    const careful = this.careful > 0;
    if (careful) this.careful -= 1;
    try {
      return await this.call(parameters.values(careful));
    } catch (cause) {
      if (careful || !(cause instanceof DatabaseError) || !NEEDS_CARE.has(cause.code ?? '')) throw cause;
      this.careful = CAREFUL_BATCHES;
      return this.call(parameters.values(true));
    }
  }

  private async call(values: unknown[]): Promise<BatchAnswer> {
    const client = await (this.client ??= this.connect());
    const { rows } = await client.query<BatchAnswer>({ ...COMMIT_BATCH, values });
    const [answer] = rows;
    if (!answer) throw new Error('log.commit_batch answered nothing');
    return answer;
  }

  /** Like the pool's connections, but one that takes a batch while the one before is being answered. */
  private async connect(): Promise<Client> {
    // A password given apart is not enumerable there.
    const { options } = this.pool;
    const own = options.password === undefined ? {} : { password: options.password };
    const client = new Client({ ...options, ...own, ...PIPELINE });
    const forget = (): void => {
      this.client = undefined;
    };
    client.on('error', forget).on('end', forget);
    try {
      await client.connect();
    } catch (cause) {
      forget();
      throw cause;
    }
    return client;
  }
}

import { isDatabaseAway, isRolledBack, repeatRolledBack } from '@kinerja/database';
import { faultPoint } from '@kinerja/fault-points';
import { DatabaseError } from 'pg';
import { BatchDraft } from './batch-draft';
import { outcomesOf, plainOutcomesOf, type BatchAnswer } from './commit-outcomes';
import { CommitParameters } from './commit-parameters';
import { CommitQueue } from './commit-queue';
import type { EncodedItem } from './encoded-item';
import type { CommitOutcome } from './event-store';
import type { KnownVersions } from './known-versions';
import type { LogConnection, OpenConnection } from './log-connection';

const UNIQUE_VIOLATION = '23505';
/** After such a one, this many batches take the long way: where there is one repeat there are more. */
const CAREFUL_BATCHES = 32;
const IN_FLIGHT = 2;
const SPLIT_FROM = 64;

const slots = (count: number): string => Array.from({ length: count }, (_, at) => `$${at + 1}`).join(', ');
const COMMIT_BATCH = {
  name: 'log.commit_batch',
  text: `SELECT base, outcomes FROM log.commit_batch(${slots(16)})`,
} as const;
const COMMIT_PLAIN = { name: 'log.commit_plain', text: `SELECT log.commit_plain(${slots(14)}) AS base` } as const;

/** Told of every batch that was written: how many commands, in how many seconds. */
export type OnBatch = (items: number, seconds: number) => void;

/** Writes batches over a connection of its own, one behind the other without waiting for the answer in between. */
export class LogWriter {
  private readonly queue: CommitQueue<BatchDraft>;
  private readonly spare: CommitParameters[] = [];
  private client: Promise<LogConnection> | undefined;
  private careful = 0;

  constructor(
    private readonly open: OpenConnection,
    private readonly versions: KnownVersions,
    private readonly onAppend: () => void,
    private readonly onBatch?: OnBatch,
  ) {
    this.queue = new CommitQueue({
      open: () => this.draft(),
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

  private draft(): BatchDraft {
    return new BatchDraft(this.spare.pop() ?? new CommitParameters(), (stream, version) =>
      this.versions.hasReached(stream, version),
    );
  }

  private async write(batch: BatchDraft): Promise<readonly CommitOutcome[]> {
    const began = performance.now();
    const outcomes = await repeatRolledBack(() => this.send(batch));
    this.onBatch?.(batch.items.length, (performance.now() - began) / 1_000);
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

  private async send({ parameters, items }: BatchDraft): Promise<readonly CommitOutcome[]> {
    const isPlain = this.careful === 0 && parameters.isPlain;
    if (isPlain) {
      const base = await this.sendPlain(parameters);
      if (base !== undefined) return plainOutcomesOf(base, items);
    }
    this.careful = Math.max(0, this.careful - 1);
    return outcomesOf(await this.call<BatchAnswer>(COMMIT_BATCH, parameters.values()), items);
  }

  /** The position before the batch, or undefined when a unique key says that it is not as plain as it looked. */
  private async sendPlain(parameters: CommitParameters): Promise<string | undefined> {
    try {
      return (await this.call<{ base: string }>(COMMIT_PLAIN, parameters.plainValues())).base;
    } catch (cause) {
      if (!(cause instanceof DatabaseError) || cause.code !== UNIQUE_VIOLATION) throw cause;
      this.careful = CAREFUL_BATCHES;
      return undefined;
    }
  }

  private async call<A extends object>(
    statement: Readonly<{ name: string; text: string }>,
    values: unknown[],
  ): Promise<A> {
    const connection = this.connected();
    const client = await connection;
    faultPoint('append.before-commit');
    const sent = client.query<A>({ ...statement, values });
    const { rows } = await sent.catch((cause: unknown) => this.lost(connection, client, cause));
    faultPoint('append.after-commit');
    const [answer] = rows;
    if (!answer) throw new Error(`${statement.name} answered nothing`);
    return answer;
  }

  /** A server that ends a session says so before the connection ends: what is sent meanwhile would be lost with it. */
  private lost(connection: Promise<LogConnection>, client: LogConnection, cause: unknown): never {
    if (isDatabaseAway(cause) && !isRolledBack(cause)) {
      if (this.client === connection) this.client = undefined;
      void client.end().catch(() => undefined);
    }
    throw cause;
  }

  private connected(): Promise<LogConnection> {
    if (this.client) return this.client;
    const forget = (): void => {
      if (this.client === opening) this.client = undefined;
    };
    const opening = this.open(forget);
    opening.catch(forget);
    this.client = opening;
    return opening;
  }
}

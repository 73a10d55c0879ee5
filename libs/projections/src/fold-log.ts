import { isWrongDefinition } from '@kinerja/database';
import type { EventStore, Recorded } from '@kinerja/event-store';
import type { PoolClient } from 'pg';
import type { RowFold } from './row-fold';
import { isRowFault } from './row-fault';
import { RunningProjection } from './running-projection';
import { setAsideFor, type SetAside } from './set-aside';
import type { TableProjection } from './table-projection';
import { writeFold } from './write-row-changes';

type Log = Pick<EventStore, 'read'>;
/** Positions after `from`, up to `to`. */
type Span = Readonly<{ from: bigint; to: bigint }>;
export type FoldedLog = Readonly<{ position: bigint; setAside: readonly SetAside[] }>;

const READ = 5_000;
/** Rows held in memory before they are written; a row that many events touch is so written rarely. */
const HELD_ROWS = 20_000;

/** Folds the whole log into the table that `client`, in a transaction, sees under the projection's name. */
class LogFolder {
  private readonly running: RunningProjection;
  private readonly aside: SetAside[] = [];

  constructor(
    private readonly client: PoolClient,
    private readonly log: Log,
    projection: TableProjection,
  ) {
    this.running = new RunningProjection(projection);
  }

  async fold(): Promise<FoldedLog> {
    let written = 0n;
    for (;;) {
      const { fold, upTo, setAside } = await this.gather(written);
      if (upTo === written) break;
      await this.write({ from: written, to: upTo }, fold, setAside);
      written = upTo;
    }
    return { position: written, setAside: this.aside };
  }

  /** From `from` on until enough rows are held, or to `to`. */
  private async gather(from: bigint, to?: bigint) {
    const fold = this.running.newFold();
    const setAside: SetAside[] = [];
    let upTo = from;
    while (fold.size < HELD_ROWS || to !== undefined) {
      const events = await this.page(upTo, to);
      if (events.length === 0) break;
      setAside.push(...this.running.workIn(events, fold).setAside);
      upTo = events.at(-1)?.position ?? upTo;
    }
    return { fold, upTo, setAside };
  }

  private page(after: bigint, to: bigint | undefined): Promise<readonly Recorded[]> {
    const limit = to === undefined ? READ : Math.min(READ, Number(to - after));
    return limit > 0 ? this.log.read(after, limit) : Promise.resolve([]);
  }

  /** Where the table refuses a row, the span is halved until the guilty event stands alone. */
  private async write(span: Span, fold: RowFold, setAside: readonly SetAside[]): Promise<void> {
    await this.client.query('SAVEPOINT fold');
    try {
      await writeFold(this.client, fold);
      await this.client.query('RELEASE SAVEPOINT fold');
      this.aside.push(...setAside);
    } catch (error) {
      if (!isRowFault(error) || isWrongDefinition(error)) throw error;
      await this.client.query('ROLLBACK TO SAVEPOINT fold; RELEASE SAVEPOINT fold');
      await this.halve(span, error);
    }
  }

  private async halve({ from, to }: Span, error: unknown): Promise<void> {
    if (to - from === 1n) {
      const [guilty] = await this.log.read(from, 1);
      if (guilty) this.aside.push(setAsideFor(guilty, error));
      return;
    }
    const middle = from + (to - from) / 2n;
    for (const span of [
      { from, to: middle },
      { from: middle, to },
    ]) {
      const { fold, setAside } = await this.gather(span.from, span.to);
      await this.write(span, fold, setAside);
    }
  }
}

/**
 * Folds the whole log into the table that `client` sees under the projection's name; events that cannot be worked in are
 * passed over and named. @throws the database's error where the table is not as the code expects it.
 */
export const foldLog = (client: PoolClient, log: Log, projection: TableProjection): Promise<FoldedLog> =>
  new LogFolder(client, log, projection).fold();

import type { Pool } from 'pg';
import type { EventCatalog } from './event-catalog';
import { decodeEvent } from './event-codec';
import { asText, EVENT, storedOf, type EventRow } from './event-rows';
import type { Committed, LoadedStream, Recorded } from './event-store';
import type { PersonalKeys } from './personal-keys';
import { openRows } from './sealing';

const LOAD = { name: 'log.load', text: `SELECT ${EVENT} FROM log.events WHERE stream = $1 ORDER BY version` } as const;
const LAST = {
  name: 'log.last',
  text: `SELECT ${EVENT} FROM log.events WHERE stream = $1 ORDER BY version DESC LIMIT 1`,
} as const;
const READ = {
  name: 'log.read',
  text: `SELECT ${EVENT} FROM log.events WHERE position > $1 ORDER BY position LIMIT $2`,
} as const;
const OUTCOME = {
  name: 'log.outcome',
  text: `SELECT version, position, encode(fingerprint, 'hex') AS fingerprint FROM log.commands WHERE command_id = $1`,
} as const;

/** Reads the log as its callers know events: upcast, personal fields opened. */
export class LogReader {
  constructor(
    private readonly pool: Pool,
    private readonly catalog: EventCatalog,
    private readonly keys: PersonalKeys | undefined,
  ) {}

  async load(stream: string): Promise<LoadedStream> {
    const events = await this.events({ ...LOAD, values: [stream] });
    return { version: events.at(-1)?.version ?? 0n, events };
  }

  /** The version of a stream and of its events the last one only. */
  async last(stream: string): Promise<LoadedStream> {
    const events = await this.events({ ...LAST, values: [stream] });
    return { version: events[0]?.version ?? 0n, events };
  }

  read(after: bigint, limit: number): Promise<readonly Recorded[]> {
    return this.events({ ...READ, values: [after, limit] });
  }

  async outcomeOf(commandId: string): Promise<(Committed & { fingerprint: string }) | undefined> {
    type Found = { version: string; position: string; fingerprint: string };
    const { rows } = await this.pool.query<Found>({ ...OUTCOME, values: [commandId] });
    const [found] = rows;
    if (!found) return undefined;
    const { fingerprint, version, position } = found;
    return { kind: 'committed', version: BigInt(version), position: BigInt(position), fingerprint };
  }

  async head(): Promise<bigint> {
    const { rows } = await this.pool.query<{ position: string }>('SELECT position FROM log.head');
    return BigInt(rows[0]?.position ?? 0);
  }

  private async events(
    query: Readonly<{ name: string; text: string; values: unknown[] }>,
  ): Promise<readonly Recorded[]> {
    const { rows } = await this.pool.query<[...EventRow]>({ ...query, rowMode: 'array', types: asText });
    const stored = rows.map((row) => storedOf(row));
    const opened = await openRows(stored, this.keys);
    return stored.map((row, at) => decodeEvent(row, opened[at] ?? {}, this.catalog));
  }
}

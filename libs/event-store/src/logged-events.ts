import type { Instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import type { EventCatalog } from './event-catalog';
import { decodeEvent } from './event-codec';
import { asText, EVENT, storedOf, type EventRow } from './event-rows';
import type { Recorded } from './event-store';
import { closedFields } from './sealing';

/** An event with its place in the chain. Nothing sealed is opened: such a field reads as null and is named in `sealed`. */
export type LoggedEvent = Recorded & Readonly<{ hash: string; sealed: readonly string[] }>;

/** Events above one position and below another, both excluded. */
export type LogSpan = Readonly<{ above: bigint; below: bigint }>;

export type LogQuestion = LogSpan &
  Readonly<{
    types?: readonly string[];
    stream?: string;
    /** As `meta.actor` says it: one of them. */
    actors?: readonly string[];
    /** Only events that hold one of these in what they say or in who did it; whoever asks looks closer. */
    mentions?: readonly string[];
    limit: number;
  }>;

type Row = [...EventRow, hash: string];

const FOUND = {
  name: 'log.found',
  text: `SELECT ${EVENT}, encode(hash, 'hex') FROM log.events
          WHERE position > $1 AND position < $2
            AND ($3::text[] IS NULL OR type = ANY ($3)) AND ($4::text IS NULL OR stream = $4)
            AND ($5::text[] IS NULL OR meta->>'actor' = ANY ($5))
            AND ($6::text[] IS NULL OR EXISTS (
              SELECT FROM unnest($6::text[]) AS held (id) WHERE strpos(data::text, held.id) > 0 OR strpos(meta::text, held.id) > 0))
          ORDER BY position DESC LIMIT $7`,
} as const;

/** A stream is short, and its index leads to it whatever the length of the log. */
const OF_STREAM = {
  name: 'log.found-in-stream',
  text: `SELECT * FROM (SELECT ${EVENT}, encode(hash, 'hex') AS hash FROM log.events WHERE stream = $4 OFFSET 0) AS of_stream
          WHERE position > $1 AND position < $2
            AND ($3::text[] IS NULL OR type = ANY ($3)) AND ($5::text[] IS NULL OR meta->>'actor' = ANY ($5))
            AND ($6::text[] IS NULL OR EXISTS (
              SELECT FROM unnest($6::text[]) AS held (id) WHERE strpos(data::text, held.id) > 0 OR strpos(meta::text, held.id) > 0))
          ORDER BY position DESC LIMIT $7`,
} as const;

const EARLIER = {
  name: 'log.earlier',
  text: `SELECT ${EVENT}, encode(hash, 'hex') FROM log.events
          WHERE stream = ANY ($1) AND position < $2 ORDER BY stream, version`,
} as const;

/** The first position recorded at $1 or later, by halving: positions are in the order of time, give or take what a commit lasts. */
const FIRST_AT = {
  name: 'log.first-at',
  text: `WITH RECURSIVE halving(low, high) AS (
           SELECT 0::bigint, (SELECT position + 1 FROM log.head)
           UNION ALL
           SELECT CASE WHEN middle.recorded_at < $1 THEN middle.position ELSE low END,
                  CASE WHEN middle.recorded_at < $1 THEN high ELSE middle.position END
             FROM halving JOIN log.events middle ON middle.position = (low + high) / 2
            WHERE low + 1 < high)
         SELECT max(high) FILTER (WHERE low + 1 >= high) AS position FROM halving`,
} as const;

/** So many events may stand before or behind others that were recorded within the same moment by another process. */
const SLACK = 200n;

/** The log as whoever looks through it reads it: backwards, with hashes, closed where it is sealed. */
export class LoggedEvents {
  constructor(
    private readonly pool: Pool,
    private readonly catalog: EventCatalog,
  ) {}

  /** The newest first. */
  find({ above, below, types, stream, actors, mentions, limit }: LogQuestion): Promise<readonly LoggedEvent[]> {
    const values = [above, below, types ?? null, stream ?? null, actors ?? null, mentions ?? null, limit];
    return this.events({ ...(stream === undefined ? FOUND : OF_STREAM), values });
  }

  /** All that these streams said below a position, in their order. */
  earlier(streams: readonly string[], below: bigint): Promise<readonly LoggedEvent[]> {
    return streams.length === 0 ? Promise.resolve([]) : this.events({ ...EARLIER, values: [streams, below] });
  }

  /** Where to look for what was recorded from one moment up to another; a little more than that, since clocks of processes differ. */
  async span({ from, until }: Readonly<{ from?: Instant; until?: Instant }>): Promise<LogSpan> {
    const first = from === undefined ? 1n : (await this.firstAt(from)) - SLACK;
    const end = until === undefined ? await this.end() : (await this.firstAt(until)) + SLACK;
    return { above: first > 0n ? first - 1n : 0n, below: end };
  }

  private async end(): Promise<bigint> {
    const { rows } = await this.pool.query<{ position: string }>('SELECT position + 1 AS position FROM log.head');
    return BigInt(rows[0]?.position ?? 1);
  }

  private async firstAt(moment: Instant): Promise<bigint> {
    const { rows } = await this.pool.query<{ position: string | null }>({ ...FIRST_AT, values: [moment] });
    return BigInt(rows[0]?.position ?? 1);
  }

  private async events(
    query: Readonly<{ name: string; text: string; values: unknown[] }>,
  ): Promise<readonly LoggedEvent[]> {
    const { rows } = await this.pool.query<[...Row]>({ ...query, rowMode: 'array', types: asText });
    return rows.map((row) => {
      const stored = storedOf(row);
      const { data, sealed } = closedFields(stored);
      return { ...decodeEvent(stored, data, this.catalog), hash: row[9], sealed };
    });
  }
}

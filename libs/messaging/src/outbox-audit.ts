import type { Contract } from '@kinerja/contracts';
import { errorWords } from '@kinerja/diagnostics';
import type { EventEffects, Route } from '@kinerja/commands';
import type { OutgoingMessage, Recorded } from '@kinerja/event-store';
import type { Event } from '@kinerja/kernel';
import type { PoolClient } from 'pg';
import { isSameEnvelope } from './envelope/same-envelope';
import type { OutboxColumns } from './outbox-columns';

/** A row of the outbox that is not what its event has to say, and what it should be. */
export type AlteredRow = Readonly<{ topic: string; partition: number; offset: bigint; key: string; keySeq: bigint; computed: OutgoingMessage }>; // prettier-ignore

/** What an event has to say today, and in which contract. */
type Computed = OutgoingMessage & Readonly<{ contract: Contract }>;
type Stored = OutboxColumns & Readonly<{ position: string }>;

const FETCHED = 2_000;
const CURSOR = `
  DECLARE outbox_audit NO SCROLL CURSOR FOR
  SELECT e.position, o.topic, o.partition, o."offset", o.key, o.key_seq, o.type, o.envelope
  FROM log.outbox o JOIN log.events e USING (event_id) ORDER BY e.position, o.topic, o.partition, o."offset"`;

const placeOf = ({ topic, partition, key, type }: Pick<Stored, 'topic' | 'partition' | 'key' | 'type'>): string =>
  JSON.stringify([topic, partition, key, type]);

const grouped = <Row extends Pick<Stored, 'topic' | 'partition' | 'key' | 'type'>>(rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(placeOf(row), [...(groups.get(placeOf(row)) ?? []), row]);
  return groups;
};

/**
 * Computes from the events, in the order of the log, what each had to announce, and compares it with the outbox row by row.
 * `client` is in a transaction with one snapshot.
 */
export class OutboxAudit {
  readonly altered: AlteredRow[] = [];
  /** Of missing rows, in the order of the log. */
  readonly missing: OutgoingMessage[] = [];
  private readonly faults: string[] = [];
  private count = 0;
  private rows = 0;
  private page: Stored[] = [];
  private isAtEnd = false;

  constructor(
    private readonly client: PoolClient,
    private readonly route: Route,
    /** Faults, altered and missing rows that are kept; all are counted. */
    private readonly limit: number,
  ) {}

  async begin(): Promise<void> {
    await this.client.query(CURSOR);
  }

  /** `isUnknowable`: nobody can compute any more what the event had to say; its rows are passed over. */
  async take(event: Recorded, effects: EventEffects<Event>, isUnknowable: boolean): Promise<void> {
    const stored = await this.rowsOf(event.position);
    if (isUnknowable) return;
    try {
      const computed = this.computed(event, effects);
      if (stored.length > 0 || computed.length > 0) this.compare(event, stored, computed);
    } catch (error) {
      this.note(event, `cannot be said any more: ${errorWords(error)}`);
    }
  }

  async end(): Promise<Readonly<{ faults: readonly string[]; count: number; rows: number }>> {
    await this.client.query('CLOSE outbox_audit');
    const { faults, count, rows } = this;
    return { faults, count, rows };
  }

  private computed(event: Recorded, { publish }: EventEffects<Event>): readonly Computed[] {
    const { eventId, meta, recordedAt: at } = event;
    return (publish?.(event, eventId) ?? []).flatMap((said) =>
      this.route(said, { eventId, at, meta }).map((message) => ({ ...message, contract: said.contract })),
    );
  }

  private compare(event: Recorded, stored: readonly Stored[], computed: readonly Computed[]): void {
    const [here, there] = [grouped(stored), grouped(computed)];
    for (const place of new Set([...there.keys(), ...here.keys()])) {
      const [rows, messages] = [here.get(place) ?? [], there.get(place) ?? []];
      rows.forEach((row, nth) => this.compareOne(event, row, messages[nth]));
      for (const message of messages.slice(rows.length)) this.miss(event, message);
    }
  }

  private compareOne(event: Recorded, row: Stored, computed: Computed | undefined): void {
    const where = `${row.topic}/${row.partition}@${row.offset} (${row.type})`;
    if (!computed) return this.note(event, `did not have to say ${where}`);
    if (isSameEnvelope(row.envelope, computed.envelope, event.recordedAt, computed.contract)) return;
    this.note(event, `did not say ${where} as it stands there`);
    const { topic, partition, key } = row;
    if (this.altered.length < this.limit)
      this.altered.push({ topic, partition, key, offset: BigInt(row.offset), keySeq: BigInt(row.key_seq), computed });
  }

  private miss(event: Recorded, message: OutgoingMessage): void {
    this.note(event, `had to say ${message.type} of ${message.key} on ${message.topic}, which is not in the outbox`);
    if (this.missing.length < this.limit) this.missing.push(message);
  }

  private note({ type, position }: Recorded, fault: string): void {
    this.count += 1;
    if (this.faults.length < this.limit) this.faults.push(`${type} at position ${position} ${fault}`);
  }

  private async rowsOf(position: bigint): Promise<readonly Stored[]> {
    const found: Stored[] = [];
    for (;;) {
      const first = this.page[0] ?? (await this.next());
      if (!first || BigInt(first.position) > position) break;
      this.page.shift();
      if (BigInt(first.position) === position) found.push(first);
    }
    this.rows += found.length;
    return found;
  }

  private async next(): Promise<Stored | undefined> {
    if (this.isAtEnd) return undefined;
    const { rows } = await this.client.query<Stored>(`FETCH ${FETCHED} FROM outbox_audit`);
    this.isAtEnd = rows.length < FETCHED;
    this.page = rows;
    return rows[0];
  }
}

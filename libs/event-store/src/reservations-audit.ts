import type { PoolClient } from 'pg';
import type { Recorded, Reservation } from './event-store';
import type { Event } from '@kinerja/kernel';

type Names = Readonly<{ take: readonly Reservation[]; release: readonly Reservation[] }>;
/** What the event's handler says of the names it takes and gives back. */
type Reserving = Readonly<{ reserve?: (event: Event) => Partial<Names> }>;
/** What stands at the end of a page: taken by a stream, or given back by it. */
type Step = Readonly<{ scope: string; key: string; stream: string; isTaken: boolean }>;

const NONE: Names = { take: [], release: [] };
/** Events of so many names are gathered before they are written. */
const HELD = 5_000;

const TABLES = `
  DROP TABLE IF EXISTS pg_temp.expected_reservations, pg_temp.unknowable_owners;
  CREATE TEMP TABLE expected_reservations (scope text, key text, owner text, PRIMARY KEY (scope, key)) ON COMMIT DROP;
  CREATE TEMP TABLE unknowable_owners (owner text PRIMARY KEY) ON COMMIT DROP;`;

const COMPARE = `
  WITH missing AS (SELECT * FROM pg_temp.expected_reservations EXCEPT SELECT scope, key, owner FROM log.reservations),
    surplus AS (SELECT scope, key, owner FROM log.reservations EXCEPT SELECT * FROM pg_temp.expected_reservations),
    faults AS (
      SELECT 'a name in "' || scope || '" that ' || owner || ' has is not reserved' AS fault FROM missing
      WHERE NOT EXISTS (SELECT FROM pg_temp.unknowable_owners u WHERE u.owner = missing.owner)
      UNION ALL
      SELECT 'a name in "' || scope || '" is reserved for ' || owner || ', which does not have it' FROM surplus
      WHERE NOT EXISTS (SELECT FROM pg_temp.unknowable_owners u WHERE u.owner = surplus.owner))
  SELECT fault, (count(*) OVER ())::int AS count FROM faults ORDER BY fault LIMIT $1`;

const arraysOf = (steps: readonly Step[]): string[][] => [
  steps.map(({ scope }) => scope),
  steps.map(({ key }) => key),
  steps.map(({ stream }) => stream),
];

/**
 * Computes from the events, in the order of the log, who must have which name reserved, and compares the whole table. `client`
 * is in a transaction that may make temporary tables; memory is bounded whatever the length of the log.
 */
export class ReservationsAudit {
  private readonly steps = new Map<string, Step>();
  private readonly unknowable = new Set<string>();
  private command: Readonly<{ id: string; stream: string; names: Names[] }> | undefined;

  constructor(private readonly client: PoolClient) {}

  async begin(): Promise<void> {
    await this.client.query(TABLES);
  }

  /** `isErased`: the event's personal fields were destroyed, so that nobody can tell which names it took or gave back. */
  async take(event: Recorded, effects: Reserving, isErased: boolean): Promise<void> {
    if (this.command?.id !== event.meta.commandId) this.settle();
    if (!effects.reserve) return;
    this.command ??= { id: event.meta.commandId, stream: event.stream, names: [] };
    if (isErased) this.unknowable.add(event.stream);
    else this.command.names.push({ ...NONE, ...effects.reserve(event) });
    if (this.steps.size + this.unknowable.size >= HELD) await this.write();
  }

  /** Every difference in words, at most `limit`, and how many there are; no name is told. */
  async end(limit: number): Promise<Readonly<{ faults: readonly string[]; count: number; reserved: number }>> {
    this.settle();
    await this.write();
    const { rows } = await this.client.query<{ fault: string; count: number }>(COMPARE, [limit]);
    const held = await this.client.query<{ count: number }>('SELECT count(*)::int AS count FROM log.reservations');
    return {
      faults: rows.map(({ fault }) => fault),
      count: rows[0]?.count ?? 0,
      reserved: held.rows[0]?.count ?? 0,
    };
  }

  /** A command gives its names back before it takes any, whatever the order of its events. */
  private settle(): void {
    const { stream, names } = this.command ?? { stream: '', names: [] };
    for (const { scope, key } of names.flatMap(({ release }) => release)) this.giveBack({ scope, key, stream, isTaken: false }); // prettier-ignore
    for (const { scope, key } of names.flatMap(({ take }) => take)) this.set({ scope, key, stream, isTaken: true });
    this.command = undefined;
  }

  private giveBack(step: Step): void {
    const before = this.steps.get(JSON.stringify([step.scope, step.key]));
    if (!before?.isTaken || before.stream === step.stream) this.set(step);
  }

  private set(step: Step): void {
    this.steps.set(JSON.stringify([step.scope, step.key]), step);
  }

  private async write(): Promise<void> {
    const steps = [...this.steps.values()];
    const [taken, freed] = [steps.filter(({ isTaken }) => isTaken), steps.filter(({ isTaken }) => !isTaken)];
    await this.client.query(
      `DELETE FROM pg_temp.expected_reservations r USING unnest($1::text[], $2::text[], $3::text[]) AS f(scope, key, owner)
       WHERE (r.scope, r.key, r.owner) = (f.scope, f.key, f.owner)`,
      arraysOf(freed),
    );
    await this.client.query(
      `INSERT INTO pg_temp.expected_reservations SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
       ON CONFLICT (scope, key) DO UPDATE SET owner = excluded.owner`,
      arraysOf(taken),
    );
    await this.client.query(
      'INSERT INTO pg_temp.unknowable_owners SELECT * FROM unnest($1::text[]) ON CONFLICT DO NOTHING',
      [[...this.unknowable]],
    );
    this.steps.clear();
    this.unknowable.clear();
  }
}

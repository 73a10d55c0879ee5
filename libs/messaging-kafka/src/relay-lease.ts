import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** Another relay has taken over: nothing was moved, what was sent is only repeated. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A relay that died is followed by the next after this, in ms. */
const LEASE_MS = 5_000;

/**
 * One relay of a service sends at a time. Whoever takes over gets a higher token, and the cursor moves for the newest token only,
 * so a relay that was frozen and wakes up cannot take anything back.
 */
export class RelayLease {
  private readonly holder = randomUUID();
  private held: Readonly<{ name: string; token: string; since: number }> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Held and far from its end, by a clock that goes on while the process is frozen. */
  isFresh(name: string): boolean {
    return this.held?.name === name && this.clock() - this.held.since < LEASE_MS / 2;
  }

  /** The newest token this relay had; whether it still counts is for the database to say. */
  get lastToken(): string {
    return this.held?.token ?? '0';
  }

  /** Whether this relay may send now. */
  async take(name: string): Promise<boolean> {
    const since = this.clock();
    const { rows } = await this.pool.query<{ token: string }>({
      name: 'messaging.take-lease',
      text: `INSERT INTO messaging.leases AS lease (name, holder, token, held_until)
             VALUES ($1, $2, 1, now() + $3 * interval '1 millisecond')
             ON CONFLICT (name) DO UPDATE SET
               holder = excluded.holder,
               token = lease.token + (lease.holder <> excluded.holder)::int,
               held_until = excluded.held_until
             WHERE lease.holder = excluded.holder OR lease.held_until < now()
             RETURNING token`,
      values: [name, this.holder, LEASE_MS],
    });
    const token = rows[0]?.token;
    this.held = token === undefined ? undefined : { name, token, since };
    return token !== undefined;
  }

  /** Lets the next one begin at once. */
  async giveBack(): Promise<void> {
    this.held = undefined;
    await this.pool.query('UPDATE messaging.leases SET held_until = now() WHERE holder = $1', [this.holder]);
  }
}

import type { TestDatabase } from '@kinerja/testing';
import { outboxOf, paid, messagingDatabase } from '@kinerja/messaging-fixtures';
import { moveCursor, republish } from './relay-cursor';
import { LeaseLost, RelayLease } from './relay-lease';

const target = 'kafka:cluster';
const sent = outboxOf(paid('bill', 1n));

let database: TestDatabase;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());

/** As if its time had run out while its holder was frozen. */
const runOut = () => database.pool.query(`UPDATE messaging.leases SET held_until = now() - interval '1 second'`);

const move = (lease: RelayLease) => moveCursor(database.pool, { target, token: lease.lastToken }, sent);

describe('the lease of a relay', () => {
  it('is held by one at a time, also by whoever renews it', async () => {
    const [one, two] = [new RelayLease(database.pool), new RelayLease(database.pool)];
    expect([await one.take(target), await two.take(target), await one.take(target)]).toEqual([true, false, true]);
    await one.giveBack();
    expect([await two.take(target), await one.take(target)]).toEqual([true, false]);
    await two.giveBack();
  });

  it('fences off a holder that was frozen while another took over (F08)', async () => {
    let now = 0;
    const [frozen, next] = [new RelayLease(database.pool, () => now), new RelayLease(database.pool)];
    await frozen.take(target);
    expect(frozen.isFresh(target)).toBe(true);
    now += 60_000;
    await runOut();
    expect(await next.take(target)).toBe(true);
    expect(frozen.isFresh(target)).toBe(false);
    await expect(move(frozen)).rejects.toThrow(LeaseLost);
    await expect(move(next)).resolves.toBeUndefined();
    await next.giveBack();
  });

  it('is lost by a republish, so that nothing moves the cursor forward again', async () => {
    const lease = new RelayLease(database.pool);
    await lease.take(target);
    await move(lease);
    expect(await republish(database.pool)).toBe(1);
    await expect(move(lease)).rejects.toThrow(LeaseLost);
    expect(await lease.take(target)).toBe(true);
    await expect(move(lease)).resolves.toBeUndefined();
  });
});

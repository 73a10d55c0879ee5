import { noRoute, withRoute } from '@kinerja/commands';
import { migrate } from '@kinerja/database';
import { openEventStore } from '@kinerja/event-store';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { processMigrations } from '../index';
import { fill, jarCatalog, shelf, shelfHandler, type JarFilled } from './jar.fixtures';
import { ownReaction } from './own-reaction';
import { ReactionRunner } from './reaction-runner';
import { sqlReactions } from './sql-reactions';
import { sqlWork } from './sql-work';
import { describeStores } from './stores.behaviour.fixtures';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const folders = [{ name: 'processes', folder: processMigrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders });
});
afterAll(() => database.drop());

describeStores('reactions and work on PostgreSQL', () => ({
  reactions: sqlReactions(database.pool),
  work: sqlWork(database.pool),
}));

it('tries a parked event again later each time', async () => {
  const reactions = sqlReactions(database.pool);
  const event = { position: 1n, stream: 'a', eventType: 'JarFilled', reason: 'broken' };
  await reactions.move({ name: 'patient', from: 0n, to: 1n, parked: [event] });
  const pauses: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await reactions.postpone('patient', 1n, 'broken still');
    const { rows } = await database.pool.query<{ pause: number }>(
      `SELECT extract(epoch FROM retry_at - now())::float8 AS pause FROM process.parked_events WHERE reaction = 'patient'`,
    );
    pauses.push(Math.round(rows[0]?.pause ?? 0));
  }
  expect(pauses).toEqual([5, 10, 20]);
  expect(await reactions.due('patient')).toEqual([]);
});

it('offers many parked events in rounds', async () => {
  const reactions = sqlReactions(database.pool);
  const parked = Array.from({ length: 150 }, (_, nth) => ({
    ...{ position: BigInt(nth + 1), stream: `jar-${nth}`, eventType: 'JarFilled', reason: 'broken' },
  }));
  await reactions.move({ name: 'overwhelmed', from: 0n, to: 150n, parked });
  const first = await reactions.due('overwhelmed');
  for (const position of first) await reactions.postpone('overwhelmed', position, 'broken still');
  expect([first.length, (await reactions.due('overwhelmed')).length]).toEqual([100, 50]);
});

it('runs over the log while it grows, in two processes, and begins where it ended', async () => {
  const log = withRoute(openEventStore({ pool: database.pool, catalog: jarCatalog }), noRoute);
  let seen: () => void = () => undefined;
  const reaction = ownReaction<JarFilled>('shelving', {
    JarFilled: async ({ data }) => {
      await shelfHandler(log).handle({ type: 'Shelve', data });
      if (data.jar === 'last') seen();
    },
  });
  const failures: unknown[] = [];
  const runner = (): ReactionRunner =>
    new ReactionRunner({
      ...{ service: 'tests', log, store: sqlReactions(database.pool), reactions: [reaction] },
      onParked: (alarm) => failures.push(alarm),
      onFailure: (error) => failures.push(error),
    });
  const both = [runner(), runner()];
  for (const one of both) one.start();
  const last = new Promise<void>((resolve) => (seen = resolve));
  await fill(log, ...Array.from({ length: 20 }, (_, nth) => `jar ${nth}`), 'last');
  await last;
  await Promise.all(both.map((one) => one.stop()));
  expect(await shelf(log)).toEqual([...Array.from({ length: 20 }, (_, nth) => `jar ${nth}`), 'last']);
  expect(failures).toEqual([]);
  const after = runner();
  after.start();
  await after.stop();
  expect(await shelf(log)).toHaveLength(21);
  await log.close();
});

import { uuidv7 } from '@kinerja/clock';
import { migrate } from '@kinerja/database';
import { eventStoreMigrations } from '@kinerja/event-store';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { processMigrations } from '../index';
import { standingWork } from './own-work';
import { releaseParkedEvent, skipParkedEvent } from './parked-streams';
import { defineProcess } from './process';
import { PartsRefused, ProcessRunner } from './process-runner';
import { skipPart } from './refused-parts';
import { NotWaiting } from './skip-reason';
import { sqlReactions } from './sql-reactions';
import { sqlWork } from './sql-work';

const why = { by: 'operator:root@here', reason: 'a jar of a test' };
let database: TestDatabase;

const prepare = (...names: readonly ('event-store' | 'processes')[]) =>
  migrate({
    ...{ ownerUrl: database.ownerUrl, appRole: 'test_app' },
    folders: names.map((name) => ({ name, folder: name === 'processes' ? processMigrations : eventStoreMigrations })),
  });
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const park = async (...positions: readonly (readonly [bigint, string])[]): Promise<void> => {
  const parked = positions.map(([position, stream]) => ({
    ...{ position, stream, eventType: 'JarFilled' },
    reason: 'Error: broken',
  }));
  const to = parked.at(-1)?.position ?? 0n;
  await sqlReactions(database.pool).move({ name: 'shelving', from: 0n, to, parked });
};

it('knows of nothing in a database that was made before there were processes', async () => {
  await prepare('event-store');
  const none = { items: [], count: 0 };
  expect(await standingWork(database.pool)).toEqual({ parked: none, refused: none, beyond: [] });
});

describe('a stream that a reaction does not go on with', () => {
  beforeEach(() => prepare('event-store', 'processes'));
  const shelving = (position: bigint) => ({ reaction: 'shelving', position });
  const parked = async () => (await standingWork(database.pool)).parked;

  it('is named once, with its first event, why, and how many wait', async () => {
    await park([1n, 'jar-a'], [2n, 'jar-b'], [3n, 'jar-a']);
    const said = { reaction: 'shelving', eventType: 'JarFilled', reason: 'Error: broken' };
    expect(await parked()).toMatchObject({
      items: [
        { ...said, position: 1n, stream: 'jar-a', held: 2 },
        { ...said, position: 2n, stream: 'jar-b', held: 1 },
      ],
      count: 2,
    });
  });

  it('is one of a hundred that are named, and of many that are counted', async () => {
    await park(...Array.from({ length: 130 }, (_, nth) => [BigInt(nth + 1), `jar-${nth}`] as const));
    const { items, count } = await parked();
    expect([items.length, count, items[99]?.position]).toEqual([100, 130, 100n]);
  });

  it('is due at once when an operator says so', async () => {
    await park([1n, 'jar-a'], [3n, 'jar-a']);
    const reactions = sqlReactions(database.pool);
    await reactions.postpone('shelving', 1n, 'Error: broken still');
    expect(await reactions.due('shelving')).toEqual([]);
    await releaseParkedEvent(database.pool, shelving(1n));
    expect(await reactions.due('shelving')).toEqual([1n]);
    for (const position of [2n, 3n])
      await expect(releaseParkedEvent(database.pool, shelving(position))).rejects.toThrow(NotWaiting);
  });

  it('goes on behind an event that an operator passes over, who is kept with the reason', async () => {
    await park([1n, 'jar-a'], [3n, 'jar-a']);
    await expect(skipParkedEvent(database.pool, shelving(3n), why)).rejects.toThrow(NotWaiting);
    await skipParkedEvent(database.pool, shelving(1n), why);
    await expect(skipParkedEvent(database.pool, shelving(1n), why)).rejects.toThrow(NotWaiting);
    expect(await sqlReactions(database.pool).due('shelving')).toEqual([3n]);
    const { rows } = await database.pool.query(
      'SELECT position, failure, reason, skipped_by FROM process.skipped_events',
    );
    expect(rows).toEqual([{ position: '1', failure: 'Error: broken', reason: why.reason, skipped_by: why.by }]);
  });

  it('is told apart from a reaction that stands beyond the log', async () => {
    await park([1n, 'jar-a']);
    expect((await standingWork(database.pool)).beyond).toEqual([{ name: 'shelving', position: 1n, head: 0n }]);
  });
});

describe('a part that is refused for ever', () => {
  beforeEach(() => prepare('event-store', 'processes'));
  const setUp = () => {
    const store = sqlWork(database.pool);
    const [done, ends] = [[] as string[], [] as string[]];
    const jobs = { handle: () => undefined, deriveDueWork: () => undefined };
    const runner = new ProcessRunner({ service: 'tests', store, jobs, onRefused: () => undefined });
    const unpacking = defineProcess<{ jars: readonly string[] }, string>({
      ...{ name: 'unpacking', due: async ({ jars }) => jars, nameOf: (jar) => jar },
      step: async (_, jar) => {
        if (jar.startsWith('no')) return { code: 'shelf.no-such-jar' };
        done.push(jar);
        return undefined;
      },
      finish: async () => void ends.push('finished'),
    });
    const run = (id: string) => runner.run(unpacking, id, async () => undefined);
    return { store, done, ends, run };
  };

  it('is named, and holds up the end of its work until an operator passes over it', async () => {
    const { store, done, ends, run } = setUp();
    const id = uuidv7();
    await store.add('unpacking', { id, item: { jars: ['a', 'none', 'nothing'] }, cause: { correlationId: 'c' } });
    await expect(run(id)).rejects.toThrow(PartsRefused);
    const refused = async () => (await standingWork(database.pool)).refused;
    const place = { process: 'unpacking', id, code: 'shelf.no-such-jar' };
    expect(await refused()).toMatchObject({ items: [{ ...place, part: 'none' }, { ...place, part: 'nothing' }], count: 2 }); // prettier-ignore
    const skip = (part: string) => skipPart(database.pool, { process: 'unpacking', id, part }, why);
    await skip('none');
    await expect(skip('none')).rejects.toThrow(NotWaiting);
    await expect(skip('a')).rejects.toThrow(NotWaiting);
    expect(await refused()).toMatchObject({ items: [{ ...place, part: 'nothing' }], count: 1 });
    await expect(run(id)).rejects.toThrow('1 refused');
    await skip('nothing');
    await run(id);
    expect([done, ends, await store.unfinished()]).toEqual([['a', 'a', 'a'], ['finished'], []]);
    const { rows } = await database.pool.query(
      'SELECT part, code, reason, skipped_by FROM process.skipped_parts ORDER BY part',
    );
    expect(rows[0]).toEqual({ part: 'none', code: 'shelf.no-such-jar', reason: why.reason, skipped_by: why.by });
  });
});

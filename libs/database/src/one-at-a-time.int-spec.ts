import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { OneAtATime, OthersAtWork } from './one-at-a-time';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const turns = (what: string) => new OneAtATime(database.pool, what);
/** Of those who are not to wait long. */
const SHORT_MS = 50;

it('goes one after another, in one process and between two', async () => {
  const [here, there] = [turns('posts'), turns('posts')];
  const seen: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    seen.push(`${name} begins`);
    await database.pool.query('SELECT 1');
    seen.push(`${name} ends`);
  };
  await Promise.all([here.run(work('a')), here.run(work('b')), there.run(work('c')), here.run(work('d'))]);
  expect(seen.filter((_, nth) => nth % 2 === 0).map((said) => `${said.slice(0, 1)} ends`)).toEqual(
    seen.filter((_, nth) => nth % 2 === 1),
  );
});

it('holds nobody up who works on something else', async () => {
  const other = turns('other').run(() => turns('something').run(async () => 'done'));
  expect(await other).toBe('done');
});

it('lets the next one go on after a fault, which is told to whom it happened', async () => {
  const posts = turns('posts');
  const fault = posts.run(() => Promise.reject(new Error('refused')));
  const next = posts.run(async () => 'next');
  await expect(fault).rejects.toThrow('refused');
  expect(await next).toBe('next');
});

it.each([
  ['in this process', (first: OneAtATime) => first],
  ['in another', () => turns('slow')],
])('tells who waits too long for somebody %s, and lets them in afterwards', async (_, waiting) => {
  const first = turns('slow');
  let end = (): void => undefined;
  let slow: Promise<void> = Promise.resolve();
  await new Promise<void>((isAtWork) => {
    slow = first.run(() => {
      isAtWork();
      return new Promise<void>((resolve) => (end = resolve));
    });
  });
  await expect(waiting(first).run(async () => 'never', SHORT_MS)).rejects.toThrow(OthersAtWork);
  end();
  await slow;
  expect(await waiting(first).run(async () => 'now')).toBe('now');
});

import fc from 'fast-check';
import { FairTurns, NoTurn } from './fair-turns';

/** Work that ends when it is told. */
class Works {
  readonly begun: string[] = [];
  private readonly ends: (() => void)[] = [];

  work(name: string): () => Promise<string> {
    return () => {
      this.begun.push(name);
      return new Promise((resolve) => this.ends.push(() => resolve(name)));
    };
  }

  async endNext(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.ends.shift()?.();
  }
}

const outcomeOf = (turn: Promise<string>): Promise<string> =>
  turn.catch((error: unknown) => (error instanceof NoTurn ? 'refused' : 'failed'));

it('serves place by place: one who comes behind many of another place is next', async () => {
  const [turns, works] = [new FairTurns(1, 10), new Works()];
  for (const name of ['a1', 'a2', 'a3', 'a4']) void turns.run('a', works.work(name));
  void turns.run('b', works.work('b1'));
  for (let ended = 0; ended < 5; ended++) await works.endNext();
  expect(works.begun).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
});

it('turns away the newest of the place with the most, so that another place finds room', async () => {
  const [turns, works] = [new FairTurns(1, 3), new Works()];
  const flood = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => outcomeOf(turns.run('a', works.work(name))));
  const honest = outcomeOf(turns.run('b', works.work('b1')));
  for (let ended = 0; ended < 4; ended++) await works.endNext();
  expect(await Promise.all([...flood, honest])).toEqual(['a1', 'a2', 'a3', 'refused', 'refused', 'b1']);
});

it('turns away of many places with one each whoever would be served last, not whoever has waited longest', async () => {
  const [turns, works] = [new FairTurns(1, 3), new Works()];
  const places = ['a', 'b', 'c', 'd', 'e', 'f'];
  const outcomes = places.map((place) => outcomeOf(turns.run(place, works.work(place))));
  for (let ended = 0; ended < 4; ended++) await works.endNext();
  expect(await Promise.all(outcomes)).toEqual(['a', 'b', 'c', 'd', 'refused', 'refused']);
});

it('goes on after work that failed', async () => {
  const turns = new FairTurns(1, 3);
  await expect(turns.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turns.run('a', () => Promise.resolve('whole'))).toBe('whole');
});

it('never runs more than so many, lets no more wait, and answers everybody (property)', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }),
      async (atATime, mostWaiting, places) => {
        const turns = new FairTurns(atATime, mostWaiting);
        let [running, most] = [0, 0];
        const work = async (): Promise<string> => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          return 'done';
        };
        const outcomes = await Promise.all(places.map((place) => outcomeOf(turns.run(place, work))));
        expect(most).toBeLessThanOrEqual(atATime);
        expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(
          Math.min(places.length, atATime + mostWaiting),
        );
      },
    ),
  ));

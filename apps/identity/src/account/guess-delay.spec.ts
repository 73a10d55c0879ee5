import { GuessDelay, type Attempt } from './guess-delay';

const now = 1_000_000;
const rina: Attempt = { name: 'rina', client: '10.0.0.1' };
const failing = (delay: GuessDelay, attempt: Attempt, count: number): GuessDelay => {
  for (let index = 0; index < count; index++) delay.failed(attempt, now);
  return delay;
};
const afterFailures = (count: number): number => failing(new GuessDelay(), rina, count).waitOf(rina, now);

it('lets people mistype three times', () => expect(afterFailures(3)).toBe(0));
it('doubles the wait from the fourth wrong attempt on (R14)', () =>
  expect([4, 5, 6, 7].map(afterFailures)).toEqual([1_000, 2_000, 4_000, 8_000]));
it('never waits longer than five minutes', () => expect(afterFailures(60)).toBe(300_000));
it('delays nobody else, and nobody elsewhere under the same name', () => {
  const delay = failing(new GuessDelay(), rina, 60);
  expect(delay.waitOf({ ...rina, name: 'budi' }, now)).toBe(0);
  expect(delay.waitOf({ ...rina, client: '10.0.0.2' }, now)).toBe(0);
});
it('forgets once the right password came, for who sent it', () => {
  const delay = failing(failing(new GuessDelay(), rina, 9), { ...rina, client: '10.0.0.2' }, 9);
  delay.succeeded(rina);
  expect(delay.waitOf(rina, now)).toBe(0);
  expect(delay.waitOf({ ...rina, client: '10.0.0.2' }, now)).toBeGreaterThan(0);
});
it('counts what is tried before it is known, and takes it back where it was right', () => {
  const delay = new GuessDelay();
  const attempts = Array.from({ length: 4 }, () => delay.tried(rina, now));
  expect(delay.waitOf(rina, now)).toBe(1_000);
  attempts[3]?.();
  expect(delay.waitOf(rina, now)).toBe(0);
  for (let index = 0; index < 40; index++) delay.tried(rina, now)();
  delay.failed({ ...rina, client: '10.0.0.2' }, now);
  expect(delay.waitOf({ ...rina, client: '10.0.0.2' }, now)).toBe(0);
});
it('forgets after an hour without a wrong attempt', () => {
  const delay = failing(new GuessDelay(), rina, 9);
  delay.failed(rina, now + 3_600_000);
  expect(delay.waitOf(rina, now + 3_600_000)).toBe(0);
});
it('leaves each client one attempt on a name that is guessed at from many places', () => {
  const delay = new GuessDelay();
  for (let place = 0; place < 30; place++) delay.failed({ ...rina, client: `10.0.1.${place}` }, now);
  const honest = { ...rina, client: '10.0.0.2' };
  expect(delay.waitOf(honest, now)).toBe(0);
  delay.failed(honest, now);
  expect(delay.waitOf(honest, now)).toBe(1_000);
});

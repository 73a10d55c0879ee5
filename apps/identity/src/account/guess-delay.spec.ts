import { GuessDelay } from './guess-delay';

const now = 1_000_000;
const afterFailures = (count: number): number => {
  const delay = new GuessDelay();
  for (let index = 0; index < count; index++) delay.failed('rina', now);
  return delay.waitOf('rina', now);
};

it('lets people mistype three times', () => expect(afterFailures(3)).toBe(0));
it('doubles the wait from the fourth wrong attempt on (R14)', () =>
  expect([4, 5, 6, 7].map(afterFailures)).toEqual([1_000, 2_000, 4_000, 8_000]));
it('never waits longer than five minutes', () => expect(afterFailures(60)).toBe(300_000));
it('delays nobody else', () => {
  const delay = new GuessDelay();
  for (let index = 0; index < 9; index++) delay.failed('rina', now);
  expect(delay.waitOf('budi', now)).toBe(0);
});
it('forgets once the right password came', () => {
  const delay = new GuessDelay();
  for (let index = 0; index < 9; index++) delay.failed('rina', now);
  delay.succeeded('rina');
  expect(delay.waitOf('rina', now)).toBe(0);
});

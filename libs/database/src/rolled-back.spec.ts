import { isDatabaseAway } from './database-away';
import { isRolledBack, repeatRolledBack } from './rolled-back';

const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Fails so many times with the code, then answers how often it was run. */
const failing = (times: number, code: string) => {
  let runs = 0;
  return {
    runs: () => runs,
    run: () => {
      runs += 1;
      return runs <= times ? Promise.reject(coded(code)) : Promise.resolve(runs);
    },
  };
};

describe.each(['40001', '40P01'])('F33: a transaction that gave way (%s)', (code) => {
  it.each([1, 2, 3])('%i times is run again each time', (times) =>
    expect(repeatRolledBack(failing(times, code).run)).resolves.toBe(times + 1),
  );

  it('4 times is given up, and is said to be worth another try later', async () => {
    const { run, runs } = failing(4, code);
    const error: unknown = await repeatRolledBack(run).catch((thrown: unknown) => thrown);
    expect([runs(), isRolledBack(error), isDatabaseAway(error)]).toEqual([4, true, true]);
  });
});

it.each(['23505', '57P01', '08006', 'ECONNRESET'])('%s is thrown at once: it may have been done', async (code) => {
  const { run, runs } = failing(1, code);
  await expect(repeatRolledBack(run)).rejects.toThrow(code);
  expect(runs()).toBe(1);
});

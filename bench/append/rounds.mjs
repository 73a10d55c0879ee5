import { measure, rowOf } from '../shared/measure.mjs';

export const LOADS = [1, 16, 64, 256];

/** Every round visits every load and every subject, so that a noisy moment strikes all of them. */
export const runRounds = async (subjects, { rounds, milliseconds, loads = LOADS }, onRound) => {
  const results = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const load of loads)
      for (const { name, writer } of subjects) {
        const writers = Array.from({ length: load }, writer);
        const result = await measure((at, nth) => writers[at](nth), load, round === 0 ? milliseconds / 4 : milliseconds);
        // The first round only warms up.
        if (round > 0) results.set(`${name} ${load}`, [...(results.get(`${name} ${load}`) ?? []), result]);
      }
    onRound(round, rounds);
  }
  return subjects.flatMap(({ name }) =>
    loads.map((load) => rowOf(name, load, 'events/s', results.get(`${name} ${load}`))),
  );
};

import type { Row } from '../shared/document';
import { measure, rowOf, type Round } from '../shared/measure';
import type { Subject } from './subject';

/** Writers at once. */
export const LOADS = [1, 16, 64, 256];

type Settings = Readonly<{ rounds: number; milliseconds: number; loads: readonly number[] }>;

const runOnce = ({ writer }: Subject, load: number, milliseconds: number): Promise<Round> => {
  const writers = Array.from({ length: load }, writer);
  return measure((at, nth) => writers[at]?.(nth) ?? Promise.resolve(0), load, milliseconds);
};

/** Every round visits every load and every subject, so that a noisy moment strikes all of them. */
export const runRounds = async (
  subjects: readonly Subject[],
  { rounds, milliseconds, loads }: Settings,
  onRound: (round: number) => void,
): Promise<readonly Row[]> => {
  const results = new Map<string, Round[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const load of loads)
      for (const subject of subjects) {
        const result = await runOnce(subject, load, round === 0 ? milliseconds / 4 : milliseconds);
        const key = `${subject.name} ${load}`;
        // The first round only warms up.
        if (round > 0) results.set(key, [...(results.get(key) ?? []), result]);
      }
    onRound(round);
  }
  return subjects.flatMap(({ name: subject }) =>
    loads.map((load) => rowOf({ subject, load, unit: 'events/s' }, results.get(`${subject} ${load}`) ?? [])),
  );
};

import { plantedBugs } from './planted-bugs.fixtures';
import { search } from './search';
import { database } from './service';
import { inWords } from './shrink';
import { runSchedule } from './simulate';

const SEED = 20_261_031;

afterAll(() => database.close());

it('comes through a month undisturbed', async () => {
  const quiet = await runSchedule({ seed: 0, isQuiet: true });
  expect(quiet).toMatchObject({ violations: [], faults: [] });
  expect(quiet.acknowledged).toBeGreaterThan(20);
  expect(Object.values(quiet.netRupiah)).toEqual(['5493360', '5493360']);
}, 300_000);

it('does the same again for the same seed', async () => {
  const traces: string[][] = [[], []];
  for (const trace of traces) await runSchedule({ seed: SEED, trace: (line) => trace.push(line) });
  expect(traces[0]?.length).toBeGreaterThan(200);
  expect(traces[0]).toEqual(traces[1]);
});

it('leaves nobody out when there are more people than go together in any fan-out', async () => {
  const crowded = await runSchedule({ seed: 0, isQuiet: true, members: 69 });
  expect(crowded).toMatchObject({ violations: [], faults: [] });
  expect(Object.values(crowded.netRupiah)).toEqual(Array(70).fill('5493360'));
}, 300_000);

it('does nothing when everything is heard once more', async () =>
  expect(await runSchedule({ seed: SEED, isRepeated: true })).toMatchObject({ violations: [] }));

it('keeps every invariant through losses, deaths, freezes and repeats', async () => {
  const { failure, faults, schedules } = await search({ seed: SEED, schedules: 40 });
  expect(failure && inWords(failure)).toBeUndefined();
  expect(schedules).toBe(40);
  expect(faults).toBeGreaterThan(80);
}, 300_000);

describe('finds what was planted, within 200 schedules', () => {
  it.each(Object.keys(plantedBugs))(
    '%s',
    async (name) => {
      const mutations = plantedBugs[name];
      const { failure } = await search({ seed: 2, schedules: 200, ...(mutations ? { mutations } : {}) });
      expect(failure?.outcome.violations.length).toBeGreaterThan(0);
    },
    300_000,
  );
});

import { missedFloors } from './floors';

const undisturbed = { acknowledged: 25 };

it('is content with schedules that met faults and in which everybody was answered', () =>
  expect(missedFloors({ schedules: 40, faults: 10, acknowledged: 1_000 }, undisturbed)).toEqual([]));

it('misses faults that never struck', () =>
  expect(missedFloors({ schedules: 40, faults: 9, acknowledged: 1_000 }, undisturbed)).toEqual([
    'faults: 9 in 40 schedules instead of 10 at least',
  ]));

it('misses commands, also where the undisturbed month had none', () => {
  expect(missedFloors({ schedules: 40, faults: 10, acknowledged: 999 }, undisturbed)).toEqual([
    'acknowledged commands: 999 in 40 schedules instead of 1000 at least',
  ]);
  expect(missedFloors({ schedules: 4, faults: 1, acknowledged: 0 }, { acknowledged: 0 })).toEqual([
    'acknowledged commands: 0 in 4 schedules instead of 4 at least',
  ]);
});

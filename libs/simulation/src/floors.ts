import type { Outcome } from './simulate';

/** Up to eight faults are drawn for a schedule; three happen in the mean, for some schedules end before all are met. */
const SCHEDULES_PER_FAULT = 4;

type Counts = Readonly<Record<'schedules' | 'faults' | 'acknowledged', number>>;
type Floor = Readonly<{ what: string; atLeast: number; happened: number }>;

/** Sentences about what so many schedules must have done and have not: met faults, and let everybody have his commands acknowledged. */
export const missedFloors = (
  { schedules, faults, acknowledged }: Counts,
  undisturbed: Pick<Outcome, 'acknowledged'>,
): readonly string[] => {
  const floors: readonly Floor[] = [
    { what: 'faults', atLeast: Math.floor(schedules / SCHEDULES_PER_FAULT), happened: faults },
    {
      what: 'acknowledged commands',
      atLeast: schedules * Math.max(1, undisturbed.acknowledged),
      happened: acknowledged,
    },
  ];
  return floors
    .filter(({ atLeast, happened }) => happened < atLeast)
    .map(
      ({ what, atLeast, happened }) => `${what}: ${happened} in ${schedules} schedules instead of ${atLeast} at least`,
    );
};

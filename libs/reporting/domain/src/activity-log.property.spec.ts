import fc from 'fast-check';
import { localDate } from '@kinerja/vocabulary';
import { minutesOf, overlaps } from './activity';
import type { ActivityLogCommand } from './activity-log.commands';
import { activityLogDecider } from './activity-log.decider';
import type { ActivityLogEvent } from './activity-log.events';
import { approveBy, close, correct, report, returnBy } from './activity-log.fixtures';
import type { ActivityLogState } from './activity-log.state';

const { initialState, decide, evolve } = activityLogDecider;
const activityIds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const today = localDate('2026-10-31');

const time = fc.integer({ min: 0, max: 47 }).map((half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return half % 2 === 0 ? `${hour}:00` : `${hour}:30`;
});
const content = fc.record({
  activityId: fc.constantFrom(...activityIds),
  date: fc.constantFrom(localDate('2026-10-01'), localDate('2026-10-02')),
  startsAt: time,
  endsAt: time,
});
const command: fc.Arbitrary<ActivityLogCommand> = fc.oneof(
  { weight: 5, arbitrary: content.map((changed) => report(changed, { today })) },
  { weight: 3, arbitrary: content.map((changed) => correct(changed, { today })) },
  { weight: 3, arbitrary: fc.constantFrom(...activityIds).map((activityId) => approveBy(undefined, { activityId })) },
  { weight: 3, arbitrary: fc.constantFrom(...activityIds).map((activityId) => returnBy(undefined, { activityId })) },
  { weight: 1, arbitrary: fc.constant(close()) },
);

/** Runs the commands one after another, refused ones without effect, as the handler does. */
const run = (commands: readonly ActivityLogCommand[]): { state: ActivityLogState; events: ActivityLogEvent[] } =>
  commands.reduce<{ state: ActivityLogState; events: ActivityLogEvent[] }>(
    (so, one) => {
      const decision = decide(one, so.state);
      if (!decision.accepted) return so;
      return { state: decision.events.reduce(evolve, so.state), events: [...so.events, ...decision.events] };
    },
    { state: initialState, events: [] },
  );

const commands = fc.array(command, { maxLength: 60 });

describe('an activity log, whatever is asked of it in whatever order', () => {
  it('never holds two activities of the same time (REP-002)', () =>
    fc.assert(
      fc.property(commands, (asked) => {
        const { activities } = run(asked).state;
        const clashes = activities.filter((one, at) => activities.slice(at + 1).some((other) => overlaps(one, other)));
        expect(clashes).toEqual([]);
      }),
    ));

  it('counts every activity once when the month is closed (REP-007)', () =>
    fc.assert(
      fc.property(commands, (asked) => {
        const { state, events } = run([...asked, close()]);
        const closings = events.filter((event) => event.type === 'ActivityMonthClosed');
        const approved = state.activities.filter(({ status }) => status === 'approved');
        expect(closings).toHaveLength(1);
        expect(closings[0]?.data).toMatchObject({
          approved: approved.length,
          notApproved: state.activities.length - approved.length,
          approvedMinutes: approved.map(minutesOf).reduce((sum, minutes) => sum + minutes, 0),
        });
      }),
    ));

  it('keeps what was approved as it was approved (REP-006)', () =>
    fc.assert(
      fc.property(commands, commands, (before, after) => {
        const approved = run(before).state.activities.filter(({ status }) => status === 'approved');
        expect(run([...before, ...after]).state.activities).toEqual(expect.arrayContaining([...approved]));
      }),
    ));
});

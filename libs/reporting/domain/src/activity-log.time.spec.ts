import { instant, localDate, localDateAt, zones, type Zone } from '@kinerja/vocabulary';
import fc from 'fast-check';
import { activityLogDecider } from './activity-log.decider';
import { activity, closed, month, report } from './activity-log.fixtures';
import type { ActivityLogEvent } from './activity-log.events';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The last moment of the period as planning closes it, in UTC: October may be reported until 5 November, WITA. */
const CUT_OFF = Date.parse('2026-11-05T16:00:00Z');

const zone = fc.constantFrom(...zones);
const jump = fc.constantFrom(-3 * DAY, -HOUR, -1, 0, 1, HOUR, 3 * DAY);
/** Moments around the cut-off, and far away from it. */
const around = fc.oneof(jump, fc.integer({ min: -20 * DAY, max: 400 * DAY })).map((by) => CUT_OFF + by);

const reportAt = (history: readonly ActivityLogEvent[], at: number, of: Zone, isMonthOpen: boolean) => {
  const date = localDate('2026-10-12');
  const moment = { now: instant(at), today: localDateAt(instant(at), of) };
  const state = history.reduce(activityLogDecider.evolve, activityLogDecider.initialState);
  return activityLogDecider.decide(report(activity({ date }), { ...moment, isMonthOpen }), state);
};

it('F43: after the closing event a report is refused, whatever the clock says and whether the period was heard of yet', () => {
  const property = fc.property(around, zone, fc.boolean(), (at, of, isMonthOpen) =>
    expect(reportAt([closed()], at, of, isMonthOpen)).toMatchObject({
      accepted: false,
      refusal: { code: 'activity.month-closed', month },
    }),
  );
  fc.assert(property, { numRuns: 2_000 });
});

it('F43: before it a report is taken, though the clock is three days ahead of the cut-off or an hour behind', () => {
  const property = fc.property(jump, zone, (by, of) =>
    expect(reportAt([], CUT_OFF + by, of, true)).toMatchObject({
      accepted: true,
      events: [{ type: 'ActivityReported', data: { at: instant(CUT_OFF + by) } }],
    }),
  );
  fc.assert(property, { numRuns: 500 });
});

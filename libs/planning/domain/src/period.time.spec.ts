import {
  daysIn,
  endOfMonth,
  instant,
  localDateAt,
  monthOf,
  nextMonth,
  zones,
  type LocalDate,
  type Zone,
} from '@kinerja/vocabulary';
import fc from 'fast-check';
import { periodDecider, type PeriodState } from './period.decider';
import { clerk } from './skp.fixtures';

/** Hours east of UTC; none of them changes its clocks. */
const EAST: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const zone = fc.constantFrom(...zones);
/** Days from 1 January 2024 to 31 December 2032: three leap days among them. */
const day = fc.nat(3_287).map((nth) => Date.UTC(2024, 0, 1) + nth * DAY);
const dateOf = (midnight: number): LocalDate => localDateAt(instant(midnight), 'WIB');

const openUntil = (closesOn: LocalDate): PeriodState => {
  const data = { month: monthOf(closesOn), closesOn, by: clerk, at: instant('2024-01-01T00:00:00Z') };
  return periodDecider.evolve(periodDecider.initialState, { type: 'PeriodOpened', data });
};

const closing = (closesOn: LocalDate, at: number, of: Zone) => {
  const data = {
    month: monthOf(closesOn),
    by: clerk,
    earlyBecause: null,
    today: localDateAt(instant(at), of),
    now: instant(at),
  };
  return periodDecider.decide({ type: 'ClosePeriod', data }, openUntil(closesOn));
};

it('F44: the cut-off ends with the day of the agency, in every zone and on every day from 2024 to 2032', () => {
  const property = fc.property(zone, day, (of, utc) => {
    const closesOn = dateOf(utc);
    const midnightAfter = utc + DAY - EAST[of] * HOUR;
    const before = closing(closesOn, midnightAfter - 1, of);
    return (
      !before.accepted && before.refusal.code === 'period.not-due' && closing(closesOn, midnightAfter, of).accepted
    );
  });
  fc.assert(property, { numRuns: 5_000 });
});

it('F44: a month ends on its last day, leap days included', () => {
  fc.assert(
    fc.property(day, (utc) => {
      const month = monthOf(dateOf(utc));
      const [year, nth] = month.split('-').map(Number);
      const last = new Date(Date.UTC(year ?? 0, nth ?? 0, 0)).toISOString();
      const isLast = endOfMonth(month) === last.slice(0, 10) && daysIn(month) === Number(last.slice(8, 10));
      return isLast && monthOf(dateOf(Date.parse(last) + DAY)) === nextMonth(month);
    }),
    { numRuns: 2_000 },
  );
});

it('F43: once closed a month stays closed, though the clock goes back an hour or ahead three days', () => {
  const property = fc.property(zone, day, fc.constantFrom(-HOUR, 3 * DAY), (of, utc, jump) => {
    const closesOn = dateOf(utc);
    const at = utc + DAY - EAST[of] * HOUR;
    const decision = closing(closesOn, at, of);
    if (!decision.accepted) throw new Error('the day is over');
    const closed = decision.events.reduce(periodDecider.evolve, openUntil(closesOn));
    const now = instant(at + jump);
    const data = { month: monthOf(closesOn), closesOn, by: clerk, now };
    const again = periodDecider.decide({ type: 'OpenPeriod', data }, closed);
    expect(again).toMatchObject({ refusal: { code: 'period.wrong-status', status: 'closed', at: instant(at) } });
  });
  fc.assert(property, { numRuns: 2_000 });
});

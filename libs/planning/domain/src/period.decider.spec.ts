import { specFor } from '@kinerja/domain-testing';
import { employeeId, instant, localDate, yearMonth } from '@kinerja/vocabulary';
import type { ClosePeriod, OpenPeriod } from './period.commands';
import { periodDecider } from './period.decider';
import type { PeriodClosed, PeriodOpened } from './period.events';

const { given } = specFor(periodDecider);
const month = yearMonth('2026-10');
const by = employeeId('0d9c1c9e-7a2f-4c37-8f43-5b3f6f2f0001');
const now = instant('2026-11-06T01:00:00Z');
const closesOn = localDate('2026-11-05');

const opened: PeriodOpened = { type: 'PeriodOpened', data: { month, closesOn, by, at: now } };
const closed = (earlyBecause: string | null = null): PeriodClosed => ({
  type: 'PeriodClosed',
  data: { month, by, earlyBecause, at: now },
});
const open = (changed: Partial<OpenPeriod['data']> = {}): OpenPeriod => ({
  type: 'OpenPeriod',
  data: { month, closesOn, by, now, ...changed },
});
const close = (changed: Partial<ClosePeriod['data']> = {}): ClosePeriod => ({
  type: 'ClosePeriod',
  data: { month, by, earlyBecause: null, today: localDate('2026-11-06'), now, ...changed },
});

describe('a period', () => {
  it('opens for a month, with the day it closes', () => given().when(open()).then(opened));

  it('stays quiet when it is opened once more with the same day', () => given(opened).when(open()).thenNothing());

  it('refuses another closing day for a month that is open', () =>
    given(opened)
      .when(open({ closesOn: localDate('2026-11-10') }))
      .thenRefused({ code: 'period.wrong-status', status: 'open', by, at: now }));

  it('refuses to close before the month begins (PLAN-010)', () =>
    given()
      .when(open({ closesOn: localDate('2026-09-30') }))
      .thenRefused({
        code: 'period.closes-too-early',
        closesOn: localDate('2026-09-30'),
        notBefore: localDate('2026-10-01'),
      }));

  it('may close on the first day of its month (PLAN-010)', () => {
    const first = localDate('2026-10-01');
    return given()
      .when(open({ closesOn: first }))
      .then({ ...opened, data: { ...opened.data, closesOn: first } });
  });

  it('refuses to open again what was closed', () =>
    given(opened, closed()).when(open()).thenRefused({ code: 'period.wrong-status', status: 'closed', by, at: now }));

  it('closes once its last day has passed', () => given(opened).when(close()).then(closed()));

  it('refuses to close while people may still report (PLAN-010)', () =>
    given(opened)
      .when(close({ today: closesOn, earlyBecause: ' ' }))
      .thenRefused({ code: 'period.not-due', closesOn }));

  it('closes early for a reason that stays on record (PLAN-010)', () =>
    given(opened)
      .when(close({ today: closesOn, earlyBecause: 'Gaji ke-13' }))
      .then(closed('Gaji ke-13')));

  it('is promised until the day to which an outage moved its end (PLAN-014)', () => {
    const to = localDate('2026-11-09');
    const moved = { closesOn, to };
    given(opened)
      .when(close({ moved, today: to }))
      .thenRefused({ code: 'period.not-due', closesOn: to });
    given(opened)
      .when(close({ moved, today: localDate('2026-11-10') }))
      .then(closed());
    given(opened)
      .when(close({ moved, today: to, earlyBecause: 'Gaji ke-13' }))
      .then(closed('Gaji ke-13'));
  });

  it('is not moved by what was reckoned from another day (PLAN-014)', () =>
    given(opened)
      .when(close({ moved: { closesOn: localDate('2026-11-04'), to: localDate('2026-11-09') } }))
      .then(closed()));

  it('keeps no reason where it was not early', () =>
    given(opened)
      .when(close({ earlyBecause: 'x' }))
      .then(closed()));

  it('refuses a month that was never opened', () =>
    given().when(close()).thenRefused({ code: 'period.not-found', month }));

  it('tells a second person who closed it and when', () =>
    given(opened, closed()).when(close()).thenRefused({ code: 'period.wrong-status', status: 'closed', by, at: now }));
});

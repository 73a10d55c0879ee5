import { authorityOf, specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import { activityLogDecider } from './activity-log.decider';
import {
  activity,
  approveBy,
  approved,
  clerk,
  close,
  closed,
  colleague,
  correct,
  corrected,
  employee,
  month,
  now,
  report,
  reported,
  returnBy,
  returned,
  superior,
} from './activity-log.fixtures';

const { given } = specFor(activityLogDecider);
const afternoon = { activityId: 'activity-2', startsAt: '13:00', endsAt: '14:00' };

describe('reporting', () => {
  it('takes what was done', () => given().when(report()).then(reported()));

  it('takes work outside the plan, without a quantity', () => {
    const other = { indicatorId: null, quantity: null, unit: null };
    return given().when(report(other)).then(reported(other));
  });

  it('takes an activity that begins when another ends (REP-002)', () => {
    const next = { activityId: 'activity-2', startsAt: '09:30', endsAt: '10:00' };
    return given(reported()).when(report(next)).then(reported(next));
  });

  it('refuses a month that is not open (REP-001)', () =>
    given()
      .when(report({}, { isMonthOpen: false }))
      .thenRefused({ code: 'activity.month-not-open', month }));

  it('refuses a day of another month (REP-001)', () =>
    given()
      .when(report({ date: localDate('2026-09-30') }))
      .thenRefused({ code: 'activity.outside-the-month', date: localDate('2026-09-30'), month }));

  it('refuses a day to come (REP-001)', () =>
    given()
      .when(report({ date: localDate('2026-10-13') }))
      .thenRefused({
        code: 'activity.in-the-future',
        date: localDate('2026-10-13'),
        today: localDate('2026-10-12'),
      }));

  it('refuses an end that is not after the start (REP-002)', () =>
    given()
      .when(report({ endsAt: '08:00' }))
      .thenRefused({ code: 'activity.ends-before-it-starts', startsAt: '08:00', endsAt: '08:00' }));

  it('refuses an overlap and names the other activity (REP-002)', () =>
    given(reported())
      .when(report({ activityId: 'activity-2', startsAt: '09:29', endsAt: '11:00' }))
      .thenRefused({ code: 'activity.overlaps', activityId: 'activity-1', startsAt: '08:00', endsAt: '09:30' }));

  it('takes an activity once, so that none is corrected or decided on together with another', () =>
    given(reported())
      .when(report({ startsAt: '13:00', endsAt: '14:00' }))
      .thenRefused({ code: 'activity.wrong-status', status: 'reported', by: employee, at: now }));

  it('refuses a quantity that says not what it counts (REP-003)', () =>
    given()
      .when(report({ unit: null }))
      .thenRefused({ code: 'activity.quantity-without-unit' }));

  it('refuses a quantity without an indicator (REP-003)', () =>
    given()
      .when(report({ indicatorId: null }))
      .thenRefused({ code: 'activity.quantity-without-indicator' }));

  it('refuses an indicator of somebody else (REP-003)', () =>
    given()
      .when(report({ indicatorId: 'elsewhere' }))
      .thenRefused({ code: 'activity.unknown-indicator', indicatorId: 'elsewhere' }));

  it('refuses anything after the month was closed (REP-007)', () =>
    given(closed()).when(report()).thenRefused({ code: 'activity.month-closed', month, closedAt: now }));
});

describe('correcting', () => {
  it('replaces what was returned', () =>
    given(reported(), returned())
      .when(correct({ description: 'Memeriksa tiga berkas' }))
      .then(corrected({ description: 'Memeriksa tiga berkas' })));

  it('may keep its own hours', () => given(reported(), returned()).when(correct()).then(corrected()));

  it('refuses the hours of another activity (REP-002)', () =>
    given(reported(), reported(afternoon), returned())
      .when(correct({ endsAt: '13:30' }))
      .thenRefused({ code: 'activity.overlaps', ...afternoon }));

  it('refuses what was not returned, and says who acted last (REP-006)', () =>
    given(reported(), approved())
      .when(correct())
      .thenRefused({ code: 'activity.wrong-status', status: 'approved', by: superior, at: now }));

  it('refuses an activity that is not there', () =>
    given().when(correct()).thenRefused({ code: 'activity.not-found', activityId: activity().activityId }));

  it('refuses anybody but the owner', () =>
    given(reported(), returned())
      .when(correct({}, { by: colleague }))
      .thenRefused({ code: 'activity.not-the-owner', employee }));
});

describe('approving', () => {
  it('lets the superior approve', () => given(reported()).when(approveBy()).then(approved()));

  it('refuses the own report (REP-004)', () =>
    given(reported()).when(approveBy(employee)).thenRefused({ code: 'activity.own' }));

  it('refuses a colleague (REP-005)', () =>
    given(reported()).when(approveBy(colleague)).thenRefused({ code: 'activity.not-the-superior', superior }));

  it('lets the clerk record it for the head of the agency, and for nobody else (REP-005)', () => {
    given(reported())
      .when(approveBy(clerk, { superiors: [], authority: authorityOf(clerk, { recordsForRegionalHead: true }) }))
      .then(approved(undefined, clerk));
    given(reported())
      .when(approveBy(clerk, { authority: authorityOf(clerk, { recordsForRegionalHead: true }) }))
      .thenRefused({ code: 'activity.not-the-superior', superior });
  });

  it('asks who the superior was on the day of the activity (REP-005)', () => {
    const superiors = [
      { from: localDate('2026-10-13'), superior: colleague },
      { from: localDate('2026-10-01'), superior },
    ];
    given(reported()).when(approveBy(superior, { superiors })).then(approved());
    given(reported())
      .when(approveBy(colleague, { superiors }))
      .thenRefused({ code: 'activity.not-the-superior', superior });
  });

  it('takes the first known superior for the days before (REP-005)', () =>
    given(reported())
      .when(approveBy(superior, { superiors: [{ from: localDate('2026-11-01'), superior }] }))
      .then(approved()));

  it('tells a second approver who approved and when', () =>
    given(reported(), approved())
      .when(approveBy())
      .thenRefused({ code: 'activity.wrong-status', status: 'approved', by: superior, at: now }));

  it('refuses an activity that is not there', () =>
    given().when(approveBy()).thenRefused({ code: 'activity.not-found', activityId: 'activity-1' }));
});

describe('returning', () => {
  it('gives it back with a note', () => given(reported()).when(returnBy()).then(returned()));

  it('refuses a blank note (REP-006)', () =>
    given(reported())
      .when(returnBy(superior, { note: ' \n' }))
      .thenRefused({ code: 'activity.note-missing' }));

  it('refuses a colleague (REP-005)', () =>
    given(reported()).when(returnBy(colleague)).thenRefused({ code: 'activity.not-the-superior', superior }));

  it('tells who returned it already and when', () =>
    given(reported(), returned())
      .when(returnBy())
      .thenRefused({ code: 'activity.wrong-status', status: 'returned', by: superior, at: now }));

  it('refuses an activity that is not there', () =>
    given().when(returnBy()).thenRefused({ code: 'activity.not-found', activityId: 'activity-1' }));
});

describe('closing the month', () => {
  it('counts approved activities and their minutes, and all others together (REP-007)', () =>
    given(reported(), approved(), reported(afternoon))
      .when(close())
      .then(closed(1, 1, 90)));

  it('closes the month of a person who reported nothing', () => given().when(close()).then(closed()));

  it('stays quiet when it is closed already', () => given(closed()).when(close()).thenNothing());
});

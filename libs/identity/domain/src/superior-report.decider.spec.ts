import { specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import { accountId } from './account.events';
import { assignmentDecider } from './assignment.decider';
import type { AssignmentEvent } from './assignment.events';
import {
  assignment,
  boss,
  director,
  january,
  now,
  otherAccount,
  person,
  started,
  unit,
  without,
} from './identity.fixtures';
import type {
  AcceptSuperiorReport,
  CloseSuperiorReport,
  ReportSuperior,
  SuperiorReportCommand,
} from './superior-report.commands';
import { superiorReportDecider } from './superior-report.decider';
import { superiorReportId, type SuperiorReportEvent } from './superior-report.events';

const { given } = specFor(superiorReportDecider);
const report = superiorReportId('0b6f5d39-50f6-5a0e-9d5c-000000000021');
const later = superiorReportId('0b6f5d39-50f6-5a0e-9d5c-000000000022');
const [october, today] = [localDate('2026-10-13'), localDate('2026-11-02')];
const about = { reportId: report, assignmentId: assignment, now };
const admin = { by: otherAccount };
const inWords = 'SK mutasi 13 Oktober menyebut direktur';

/** The post as these events leave it. */
const postAfter = (...events: AssignmentEvent[]) =>
  events.reduce(assignmentDecider.evolve, assignmentDecider.initialState);
const held = postAfter(started());
const post = { assignmentId: assignment, employeeId: person, kind: 'definitive', duty: 'member' } as const;
const changed = (superiorId = director, from = october): AssignmentEvent => ({
  type: 'SuperiorChanged',
  data: { assignmentId: assignment, employeeId: person, superiorId, from, at: now },
});
const ended = postAfter(started({ endsOn: localDate('2026-10-31') }));
const withdrawn = postAfter(started(), {
  type: 'AssignmentWithdrawn',
  data: { ...post, unitId: unit, reason: 'Salah orang', at: now },
});

const say = (changes: Partial<ReportSuperior['data']> = {}): ReportSuperior => ({
  type: 'ReportSuperior',
  data: {
    ...{ ...about, employeeId: person, from: october, superiorId: director, isKnownPerson: true },
    ...{ reason: inWords, post: held, today },
    ...changes,
  },
});
const said = (reportId = report): SuperiorReportEvent => ({
  type: 'SuperiorReported',
  data: {
    ...{ reportId, assignmentId: assignment, employeeId: person, from: october },
    ...{ superiorId: director, recordedId: boss, reason: inWords, at: now },
  },
});
const end = { reportId: report, assignmentId: assignment, employeeId: person, at: now };
const takenBack: SuperiorReportEvent = { type: 'SuperiorReportWithdrawn', data: end };
const accepted: SuperiorReportEvent = {
  type: 'SuperiorReportAccepted',
  data: { ...end, ...admin, superiorId: director, formerId: boss, from: october, reason: 'SK 800/12' },
};
const declined: SuperiorReportEvent = {
  type: 'SuperiorReportDeclined',
  data: { ...end, ...admin, reason: 'SK menyebut lain' },
};
const closed = (cause: 'corrected' | 'post-ended' | 'post-withdrawn'): SuperiorReportEvent => ({
  type: 'SuperiorReportClosed',
  data: { ...end, ...admin, cause },
});

const takeBackAs = (employeeId = person): SuperiorReportCommand => ({
  type: 'WithdrawSuperiorReport',
  data: { ...about, employeeId },
});
const takeBack = takeBackAs();
const correct = (changes: Partial<AcceptSuperiorReport['data']> = {}): AcceptSuperiorReport => ({
  type: 'AcceptSuperiorReport',
  data: {
    ...{ ...about, ...admin, superiorId: director, from: october, reason: 'SK 800/12' },
    ...{ superior: { holdsPost: true, lineAbove: [] }, post: held, today },
    ...changes,
  },
});
const decline = (changes: object = {}): SuperiorReportCommand => ({
  type: 'DeclineSuperiorReport',
  data: { ...about, ...admin, reason: 'SK menyebut lain', ...changes },
});
const close = (changes: Partial<CloseSuperiorReport['data']> = {}): CloseSuperiorReport => ({
  type: 'CloseSuperiorReport',
  data: { ...about, ...admin, post: held, today, ...changes },
});

describe('"my superior is wrong" (IDN-121)', () => {
  it('is said of a post, with who it should be, since when and why', () => given().when(say()).then(said()));
  it('is said by whoever does not know who it should be', () => {
    const { type, data } = said() as Extract<SuperiorReportEvent, { type: 'SuperiorReported' }>;
    given()
      .when({ type: 'ReportSuperior', data: without(say().data, 'superiorId') as ReportSuperior['data'] })
      .then({ type, data: without(data, 'superiorId') as typeof data });
  });
  it('is said once while it is open', () =>
    given(said())
      .when(say({ reportId: later }))
      .thenRefused({ code: 'superior-report.already-open', reportId: report }));
  it('is said again once it was decided', () =>
    given(said(), declined)
      .when(say({ reportId: later }))
      .then(said(later)));
  it('is about a post that is there', () => {
    given()
      .when(say({ post: { status: 'absent' } }))
      .thenRefused({ code: 'assignment.absent' });
    given()
      .when(say({ post: withdrawn }))
      .thenRefused({ code: 'assignment.withdrawn' });
    given()
      .when(say({ employeeId: boss }))
      .thenRefused({ code: 'assignment.absent' });
    given()
      .when(say({ post: ended }))
      .thenRefused({ code: 'superior-report.post-ended', endsOn: localDate('2026-10-31') });
  });
  it('begins on a day on which the post is held', () => {
    given()
      .when(say({ from: localDate('2025-12-31') }))
      .thenRefused({ code: 'assignment.before-start', startsOn: january });
    const last = localDate('2026-12-31');
    given()
      .when(say({ post: postAfter(started({ endsOn: last })), from: localDate('2027-01-01') }))
      .thenRefused({ code: 'assignment.after-end', endsOn: last });
  });
  it('names somebody else of the agency who is not superior already', () => {
    given()
      .when(say({ superiorId: person }))
      .thenRefused({ code: 'assignment.own-superior' });
    given()
      .when(say({ isKnownPerson: false }))
      .thenRefused({ code: 'assignment.unknown-superior', superiorId: director });
    given()
      .when(say({ superiorId: boss }))
      .thenRefused({ code: 'superior-report.same-superior' });
  });
});

describe('a report is taken back by the person (IDN-121)', () => {
  it('while it is open', () => given(said()).when(takeBack).then(takenBack));
  it('by who said it alone', () =>
    given(said()).when(takeBackAs(boss)).thenRefused({ code: 'superior-report.absent' }));
  it('twice without a word', () => given(said(), takenBack).when(takeBack).thenNothing());
  it('and not after it was decided', () =>
    given(said(), declined).when(takeBack).thenRefused({ code: 'superior-report.ended', outcome: 'declined' }));
  it('and only where there is one', () => given().when(takeBack).thenRefused({ code: 'superior-report.absent' }));
});

describe('a report is accepted by a correction of the superior (IDN-123)', () => {
  it('that the post takes', () => given(said()).when(correct()).then(accepted));
  it('and not by one that the post refuses', () => {
    given(said())
      .when(correct({ superior: { holdsPost: true, lineAbove: [person] } }))
      .thenRefused({ code: 'assignment.superior-cycle', superiorId: director });
    given(said())
      .when(correct({ superior: { holdsPost: false, lineAbove: [] } }))
      .thenRefused({ code: 'assignment.superior-without-post', superiorId: director, day: october });
    given(said())
      .when(correct({ from: localDate('2025-12-31') }))
      .thenRefused({ code: 'assignment.before-start', startsOn: january });
    given(said())
      .when(correct({ superiorId: person }))
      .thenRefused({ code: 'assignment.own-superior' });
  });
  it('and not by one that changes nothing', () =>
    given(said())
      .when(correct({ superiorId: boss }))
      .thenRefused({ code: 'superior-report.nothing-changes' }));
  it('once: the second administrator is told how it ended (IDN-124)', () => {
    given(said(), accepted).when(correct()).thenRefused({ code: 'superior-report.ended', outcome: 'accepted' });
    given(said(), accepted).when(decline()).thenRefused({ code: 'superior-report.ended', outcome: 'accepted' });
    given(said(), takenBack).when(correct()).thenRefused({ code: 'superior-report.ended', outcome: 'withdrawn' });
  });
  it('which the post makes once, however often it is asked for', () => {
    const { given: givenPost } = specFor(assignmentDecider);
    const change = { assignmentId: assignment, superiorId: director, from: october, reason: 'SK', report };
    const command = {
      type: 'ChangeSuperior',
      data: { ...change, formerId: boss, superior: { holdsPost: true, lineAbove: [] }, today, now },
    } as const;
    const made: AssignmentEvent = { type: 'SuperiorChanged', data: { ...change, employeeId: person, at: now } };
    givenPost(started()).when(command).then(made);
    givenPost(started(), made, changed(boss)).when(command).thenNothing();
  });
  it('which does nothing where somebody has changed the superior of the day since', () => {
    const change = { assignmentId: assignment, superiorId: director, formerId: director, from: october };
    const data = { ...change, reason: 'SK', report, superior: { holdsPost: true, lineAbove: [] }, today, now };
    specFor(assignmentDecider).given(started()).when({ type: 'ChangeSuperior', data }).thenNothing();
  });
});

it('is declined with a reason', () => given(said()).when(decline()).then(declined));

it('is decided by nobody over themselves, with whichever account (IDN-122)', () => {
  const own = { by: accountId('0b6f5d39-50f6-5a0e-9d5c-000000000023'), byPerson: person };
  given(said()).when(correct(own)).thenRefused({ code: 'superior-report.own' });
  given(said()).when(decline(own)).thenRefused({ code: 'superior-report.own' });
  given(said())
    .when(close({ ...own, post: ended }))
    .thenRefused({ code: 'superior-report.own' });
});

describe('a report is closed where there is nothing left to decide (IDN-125)', () => {
  it.each([
    ['the superior was corrected', postAfter(started(), changed()), 'corrected'],
    ['the post has ended', ended, 'post-ended'],
    ['the post was withdrawn', withdrawn, 'post-withdrawn'],
  ] as const)('since %s', (_, at, cause) =>
    given(said())
      .when(close({ post: at }))
      .then(closed(cause)),
  );
  it('and not before', () => given(said()).when(close()).thenRefused({ code: 'superior-report.to-decide' }));
});

import { specFor } from '@kinerja/domain-testing';
import { instant, type EmployeeId } from '@kinerja/vocabulary';
import { account, boss as otherPerson, person } from './identity.fixtures';
import type { IncidentCommand, OpenIncident } from './incident.commands';
import { incidentDecider } from './incident.decider';
import { incidentId, type Concerned, type IncidentEvent, type IncidentFacts } from './incident.events';
import { noticeClock } from './incident.rules';

const { given } = specFor(incidentDecider);
const id = incidentId('0b6f5d39-50f6-5a0e-9d5c-0000000000b1');
const noticeId = '0b6f5d39-50f6-5a0e-9d5c-0000000000b2';
const noticedAt = instant('2026-12-01T01:00:00.000Z');
const now = instant('2026-12-01T03:00:00.000Z');
const dueAt = instant('2026-12-04T01:00:00.000Z');
const afterwards = instant('2026-12-04T01:00:00.001Z');
const everybody: Concerned = { scope: 'everybody', unitIds: [], employeeIds: [] };
const facts: IncidentFacts = { dataKinds: ['payee'], concerned: everybody, happenedHow: 'Berkas terkirim keliru' };

const asked = { incidentId: id, by: account, now };
const done = { incidentId: id, by: account, at: now };
type Changes<T extends IncidentCommand['type']> = Partial<Extract<IncidentCommand, { type: T }>['data']>;
const open = (changes: Changes<'OpenIncident'> = {}): OpenIncident => ({
  type: 'OpenIncident',
  data: { ...asked, noticedAt, facts, unknown: [], ...changes },
});
const describeAs = (said: IncidentFacts): IncidentCommand => ({
  type: 'DescribeIncident',
  data: { ...asked, facts: said, unknown: [] },
});
const letter = (changes: Changes<'NotifyInstitution'> = {}): IncidentCommand => ({
  type: 'NotifyInstitution',
  data: { ...asked, letterNumber: '555/1', sentAt: now, ...changes },
});
const issue = (changes: Changes<'IssueNotice'> = {}): IncidentCommand => ({
  type: 'IssueNotice',
  data: { ...asked, noticeId, channel: 'in-app', text: 'Data Anda', ...changes },
});
const tell = (people: readonly EmployeeId[], of = noticeId): IncidentCommand => ({
  type: 'TellPeople',
  data: { incidentId: id, noticeId: of, people, now },
});
const draft: IncidentCommand = { type: 'DraftNotices', data: asked };
const close: IncidentCommand = { type: 'CloseIncident', data: { ...asked, learnt: 'Berkas disandikan' } };
const withdraw: IncidentCommand = { type: 'WithdrawIncident', data: { ...asked, reason: 'Salah paham' } };
const reopen: IncidentCommand = { type: 'ReopenIncident', data: { ...asked, reason: 'Ada lagi' } };

const opened: IncidentEvent = { type: 'IncidentOpened', data: { ...done, noticedAt, facts } };
const drafted: IncidentEvent = { type: 'IncidentNoticesDrafted', data: done };
const notified: IncidentEvent = {
  type: 'InstitutionNotified',
  data: { ...done, letterNumber: '555/1', sentAt: now },
};
const issued: IncidentEvent = {
  type: 'IncidentNoticeIssued',
  data: { ...done, noticeId, channel: 'in-app', text: 'Data Anda' },
};
const told = (...people: readonly EmployeeId[]): IncidentEvent => ({
  type: 'IncidentPeopleTold',
  data: { incidentId: id, noticeId, channel: 'in-app', people, at: now },
});
const telling = (peopleLeft: number): IncidentEvent => ({
  type: 'IncidentTellingEnded',
  data: { incidentId: id, noticeId, peopleLeft, at: now },
});
const closed: IncidentEvent = { type: 'IncidentClosed', data: { ...done, learnt: 'Berkas disandikan' } };
const withdrawn: IncidentEvent = { type: 'IncidentWithdrawn', data: { ...done, reason: 'Salah paham' } };
const reopened: IncidentEvent = { type: 'IncidentReopened', data: { ...done, reason: 'Ada lagi' } };
const wrong = (currentStatus: 'open' | 'drafted' | 'notified' | 'closed' | 'withdrawn') =>
  ({ code: 'incident.wrong-status', currentStatus }) as const;

describe('an incident (IDN-240)', () => {
  it('is opened with what is known, from when it was noticed', () => given().when(open()).then(opened));
  it('is opened once', () => given(opened).when(open()).thenRefused({ code: 'incident.already-opened' }));
  it('is noticed now or earlier', () =>
    given()
      .when(open({ noticedAt: afterwards }))
      .thenRefused({ code: 'incident.noticed-later', now }));
  it('says whom it concerns, and all of them are there', () => {
    const named = (scope: Concerned['scope']): IncidentFacts => ({ ...facts, concerned: { ...everybody, scope } });
    given()
      .when(open({ facts: named('people') }))
      .thenRefused({ code: 'incident.nobody-named', scope: 'people' });
    given(opened)
      .when(describeAs(named('units')))
      .thenRefused({ code: 'incident.nobody-named', scope: 'units' });
    given()
      .when(open({ unknown: ['P9999'] }))
      .thenRefused({ code: 'incident.unknown-named', name: 'P9999' });
  });
  it('is there before anything is done with it', () => given().when(draft).thenRefused({ code: 'incident.absent' }));
  it('is described anew, and whoever was told stays told', () => {
    const known = { ...facts, handling: 'Tautan dicabut' };
    given(opened, drafted, issued, telling(2))
      .when(describeAs(known))
      .then({ type: 'IncidentDescribed', data: { ...done, facts: known, peopleLeft: 2 } });
    const others: IncidentFacts = { ...facts, concerned: { ...everybody, scope: 'people', employeeIds: [person] } };
    given(opened, drafted, issued, telling(0))
      .when(describeAs(others))
      .then({ type: 'IncidentDescribed', data: { ...done, facts: others, peopleLeft: null } });
  });
  it('is not described while people are told of it, nor once it has ended', () => {
    given(opened, drafted, issued).when(describeAs(facts)).thenRefused({ code: 'incident.telling-goes-on' });
    given(opened, withdrawn).when(describeAs(facts)).thenRefused(wrong('withdrawn'));
  });
});

describe('its notices (IDN-242)', () => {
  it('are read before they go out, again once something changed', () => {
    given(opened).when(draft).then(drafted);
    given(opened, drafted).when(draft).thenNothing();
    given(opened).when(letter()).thenRefused(wrong('open'));
    given(opened).when(issue()).thenRefused(wrong('open'));
    const again: IncidentEvent = { type: 'IncidentDescribed', data: { ...done, facts, peopleLeft: null } };
    given(opened, drafted, again).when(issue()).thenRefused(wrong('open'));
    given(opened, withdrawn).when(draft).thenRefused(wrong('withdrawn'));
  });
  it('are recorded with number and time of the letter, which lies between the notice of it and now', () => {
    given(opened, drafted).when(letter()).then(notified);
    for (const sentAt of [instant('2026-12-01T00:59:59.999Z'), instant('2026-12-01T03:00:00.001Z')])
      given(opened, drafted)
        .when(letter({ sentAt }))
        .thenRefused({ code: 'incident.letter-out-of-time', from: noticedAt, until: now });
  });
  it('are late after 3 x 24 hours and given all the same, with the reason', () => {
    const [sentAt, delayReason] = [afterwards, 'Libur panjang'];
    given(opened, drafted)
      .when(letter({ sentAt, now: sentAt }))
      .thenRefused({ code: 'incident.delay-unexplained', dueAt });
    given(opened, drafted)
      .when(letter({ sentAt, now: sentAt, delayReason }))
      .then({ ...notified, data: { ...notified.data, at: sentAt, sentAt, delayReason } } as IncidentEvent);
    given(opened, drafted)
      .when(issue({ now: afterwards }))
      .thenRefused({ code: 'incident.delay-unexplained', dueAt });
    given(opened, drafted)
      .when(letter({ sentAt: dueAt, now: dueAt }))
      .then({ ...notified, data: { ...notified.data, at: dueAt, sentAt: dueAt } } as IncidentEvent);
  });
});

describe('whom it concerns (IDN-243)', () => {
  it('is told in the words of the notice, each once', () => {
    given(opened, drafted).when(issue()).then(issued);
    given(opened, drafted, issued).when(issue()).thenRefused({ code: 'incident.telling-goes-on' });
    given(opened, drafted, issued)
      .when(tell([person, otherPerson]))
      .then(told(person, otherPerson));
    given(opened, drafted, issued, told(person))
      .when(tell([person, otherPerson]))
      .then(told(otherPerson));
    given(opened, drafted, issued, told(person))
      .when(tell([person]))
      .thenNothing();
  });
  it('is told by the notice that goes out and by no former one', () => {
    given(opened, drafted, issued, telling(0))
      .when(tell([person]))
      .thenNothing();
    const end: IncidentCommand = { type: 'EndTelling', data: { incidentId: id, noticeId, peopleLeft: 1, now } };
    given(opened, drafted, issued).when(end).then(telling(1));
    given(opened, drafted, issued, telling(1)).when(end).thenNothing();
  });
});

describe('its end (IDN-244)', () => {
  it('comes once both were told, with what was learnt', () => {
    given(opened, drafted, notified, issued, telling(0)).when(close).then(closed);
    given(opened, drafted, issued, telling(0)).when(close).thenRefused(wrong('drafted'));
    given(opened, drafted, notified).when(close).thenRefused(wrong('drafted'));
    given(opened, drafted, notified, issued, telling(3))
      .when(close)
      .thenRefused({ code: 'incident.people-untold', peopleLeft: 3 });
    given(opened, drafted, notified, issued).when(close).thenRefused({ code: 'incident.telling-goes-on' });
    given(opened, drafted, notified, issued, telling(0), closed).when(close).thenRefused(wrong('closed'));
  });
  it('is also that it was none', () => {
    given(opened).when(withdraw).then(withdrawn);
    given(opened, withdrawn).when(withdraw).thenRefused(wrong('withdrawn'));
    given(opened, drafted, issued).when(withdraw).thenRefused({ code: 'incident.telling-goes-on' });
  });
  it('is not for good', () => {
    given(opened, withdrawn).when(reopen).then(reopened);
    given(opened).when(reopen).thenRefused(wrong('open'));
    given(opened, withdrawn, reopened).when(draft).then(drafted);
  });
});

it.each([
  ['2026-12-01T01:00:00.000Z', 72, 'first-day'],
  ['2026-12-01T22:00:00.000Z', 51, 'first-day'],
  ['2026-12-02T01:00:00.000Z', 48, 'second-day'],
  ['2026-12-03T01:00:00.000Z', 24, 'third-day'],
  ['2026-12-04T01:00:00.000Z', 0, 'third-day'],
  ['2026-12-04T01:00:00.001Z', -1, 'late'],
] as const)('at %s the clock shows %d hours (IDN-241)', (at, hoursLeft, stage) =>
  expect(noticeClock(noticedAt, instant(at))).toEqual({ dueAt, hoursLeft, stage }),
);

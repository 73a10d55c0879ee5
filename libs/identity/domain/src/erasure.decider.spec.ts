import { specFor } from '@kinerja/domain-testing';
import { instant, localDate } from '@kinerja/vocabulary';
import type { AskErasure, ConfirmErasure, EndErasure } from './erasure.commands';
import { erasureDecider } from './erasure.decider';
import { erasureId, type ErasureEvent } from './erasure.events';
import { hindrancesOf, retainedUntil, type ErasureStanding } from './erasure.rules';
import { account, boss, now, otherAccount, person, without } from './identity.fixtures';

const { given } = specFor(erasureDecider);
const erasure = erasureId('0b6f5d39-50f6-5a0e-9d5c-000000000031');
const later = erasureId('0b6f5d39-50f6-5a0e-9d5c-000000000032');
const today = localDate('2026-11-02');
const lapsesAt = instant('2026-11-16T01:00:00.000Z');
const afterwards = instant('2026-11-16T01:00:00.001Z');
const free: ErasureStanding = {
  ...{ isInService: false, lastDay: localDate('2016-10-31'), hasAccountInUse: false },
  ...{ leads: 0, hasOpenReport: false, retentionYears: 10 },
};
const judged = (standing: Partial<ErasureStanding> = {}) => ({ standing: { ...free, ...standing }, today });
const about = { erasureId: erasure, employeeId: person, now };

const ask = (changes: Partial<AskErasure['data']> = {}): AskErasure => ({
  type: 'AskErasure',
  data: { ...about, ...judged(), by: account, ground: 'retention-ended', reason: 'JRA 10 tahun', ...changes },
});
const confirm = (changes: Partial<ConfirmErasure['data']> = {}): ConfirmErasure => ({
  type: 'ConfirmErasure',
  data: { ...about, ...judged(), by: otherAccount, ...changes },
});
const end = (changes: Partial<EndErasure['data']> = {}): EndErasure => ({
  type: 'EndErasure',
  data: { ...about, by: account, ...changes },
});
const asked: ErasureEvent = {
  type: 'ErasureAsked',
  data: {
    ...{ erasureId: erasure, employeeId: person, ground: 'retention-ended', reason: 'JRA 10 tahun' },
    ...{ by: account, lapsesAt, at: now },
  },
};
const ids = { erasureId: erasure, employeeId: person, at: now };
const ended = (outcome: 'withdrawn' | 'declined' | 'lapsed', who: object = {}, at = now): ErasureEvent => ({
  type: 'ErasureEnded',
  data: { ...ids, outcome, ...who, at },
});
const confirmed: ErasureEvent = {
  type: 'ErasureConfirmed',
  data: { ...ids, ground: 'retention-ended', askedBy: account, by: otherAccount },
};

describe('the erasure of a person is decided by two (IDN-180)', () => {
  it('is asked for with ground and reason', () => given().when(ask()).then(asked));
  it('is asked for once at a time', () =>
    given(asked)
      .when(ask({ erasureId: later }))
      .thenRefused({ code: 'erasure.already-asked', lapsesAt }));
  it('is asked for anew once it has lapsed', () =>
    given(asked)
      .when(ask({ erasureId: later, now: afterwards }))
      .then(ended('lapsed', {}, afterwards), {
        type: 'ErasureAsked',
        data: { ...asked.data, erasureId: later, lapsesAt: instant('2026-11-30T01:00:00.001Z'), at: afterwards },
      } as ErasureEvent));
  it('is confirmed by somebody else', () => given(asked).when(confirm()).then(confirmed));
  it('is not confirmed by whoever asked, with whichever account', () => {
    given(asked)
      .when(confirm({ by: account }))
      .thenRefused({ code: 'erasure.same-person' });
    const byBoss: ErasureEvent = { ...asked, data: { ...asked.data, byPerson: boss } } as ErasureEvent;
    given(byBoss)
      .when(confirm({ byPerson: boss }))
      .thenRefused({ code: 'erasure.same-person' });
  });
  it('is decided by nobody about themselves', () => {
    given()
      .when(ask({ byPerson: person }))
      .thenRefused({ code: 'erasure.own' });
    given(asked)
      .when(confirm({ byPerson: person }))
      .thenRefused({ code: 'erasure.own' });
  });
  it('lapses', () =>
    given(asked)
      .when(confirm({ now: afterwards }))
      .thenRefused({ code: 'erasure.lapsed', lapsesAt }));
  it('is withdrawn by whoever asked, and declined by others', () => {
    given(asked)
      .when(end())
      .then(ended('withdrawn', { by: account }));
    given(asked)
      .when(end({ by: otherAccount }))
      .then(ended('declined', { by: otherAccount }));
  });
  it('is not there where nobody asked, or it has ended', () => {
    given().when(confirm()).thenRefused({ code: 'erasure.absent' });
    given(asked, ended('withdrawn')).when(confirm()).thenRefused({ code: 'erasure.absent' });
    given(asked)
      .when(end({ erasureId: later }))
      .thenRefused({ code: 'erasure.absent' });
  });
  it('is not taken back once it was confirmed', () => {
    given(asked, confirmed).when(end()).thenRefused({ code: 'erasure.confirmed' });
    given(asked, confirmed).when(confirm()).thenRefused({ code: 'erasure.confirmed' });
    given(asked, confirmed)
      .when(ask({ erasureId: later }))
      .thenRefused({ code: 'erasure.confirmed' });
  });
});

describe('what stands in the way is asked when it is asked for and when it is confirmed (IDN-181, IDN-182)', () => {
  it.each([
    [{ isInService: true }, { code: 'erasure.in-service' }],
    [{ leads: 2 }, { code: 'erasure.leads-others', count: 2 }],
    [{ hasOpenReport: true }, { code: 'erasure.report-open' }],
    [{ hasAccountInUse: true }, { code: 'erasure.account-in-use' }],
    [
      { lastDay: localDate('2016-11-03') },
      { code: 'erasure.within-retention', lastDay: '2016-11-03', years: 10, from: '2026-11-03' },
    ],
  ] as const)('%j', (standing, refusal) => {
    given()
      .when(ask(judged(standing)))
      .thenRefused(refusal as never);
    given(asked)
      .when(confirm(judged(standing)))
      .thenRefused(refusal as never);
  });
  it('nothing has to be kept of somebody who never held a post', () => {
    expect(hindrancesOf(without(free, 'lastDay') as ErasureStanding, today)).toEqual([]);
  });
  it('and from the day after the time of keeping on', () =>
    expect(hindrancesOf({ ...free, lastDay: localDate('2016-11-02') }, today)).toEqual([]));
  it('all of it is told at once', () =>
    expect(
      hindrancesOf({ ...free, isInService: true, leads: 1, hasAccountInUse: true }, today).map(({ code }) => code),
    ).toEqual(['erasure.in-service', 'erasure.leads-others', 'erasure.account-in-use']));
});

it('counts years by the calendar', () => {
  expect(retainedUntil(localDate('2016-10-31'), 10)).toBe('2026-10-31');
  expect(retainedUntil(localDate('2016-02-29'), 10)).toBe('2026-03-01');
  expect(retainedUntil(localDate('2016-02-29'), 4)).toBe('2020-02-29');
});

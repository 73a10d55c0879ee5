import { specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import type { EndDelegation, GrantDelegation } from './delegation.commands';
import { delegationDecider } from './delegation.decider';
import { delegationId, type DelegationEvent, type DelegationTerms } from './delegation.events';
import { boss, director, now } from './identity.fixtures';

const { given } = specFor(delegationDecider);
const delegation = delegationId('0b6f5d39-50f6-5a0e-9d5c-000000000011');
const another = delegationId('0b6f5d39-50f6-5a0e-9d5c-000000000012');
const [first, last] = [localDate('2026-03-02'), localDate('2026-03-13')];
const before = localDate('2026-02-20');
const terms = (changes: Partial<DelegationTerms> = {}): DelegationTerms => ({
  ...{ employeeId: boss, substituteId: director, startsOn: first, endsOn: last, reason: 'leave' },
  ...changes,
});
const grant = (changes: Partial<GrantDelegation['data']> = {}): GrantDelegation => ({
  type: 'GrantDelegation',
  data: {
    ...{ ...terms(), delegationId: delegation, facts: { leads: true, substituteHoldsPost: true }, today: before, now },
    ...changes,
  },
});
const granted = (changes: Partial<DelegationTerms> = {}): DelegationEvent => ({
  type: 'DelegationGranted',
  data: { ...terms(changes), delegationId: delegation, at: now },
});
const why = { note: 'Pulang lebih awal' };
const end = (endsOn: string, today = before): EndDelegation => ({
  type: 'EndDelegation',
  data: { delegationId: delegation, employeeId: boss, endsOn: localDate(endsOn), ...why, today, now },
});
const ended = (endsOn: string): DelegationEvent => ({
  type: 'DelegationEnded',
  data: { delegationId: delegation, employeeId: boss, endsOn: localDate(endsOn), ...why, at: now },
});

describe('a delegation (IDN-036)', () => {
  it('is granted from a first to a last day, with its reason and letter', () => {
    given().when(grant()).then(granted());
    const said = { reason: 'other', note: 'Ibadah haji', letterNumber: '800/12/2026' } as const;
    given().when(grant(said)).then(granted(said));
  });
  it('may be of one day', () =>
    given()
      .when(grant({ endsOn: first }))
      .then(granted({ endsOn: first })));
  it('is granted once', () => given(granted()).when(grant()).thenRefused({ code: 'delegation.already-granted' }));
  it('is to somebody else', () =>
    given()
      .when(grant({ substituteId: boss }))
      .thenRefused({ code: 'delegation.to-oneself' }));
  it('is not to whoever asks for it, but of whoever does (IDN-128)', () => {
    given()
      .when(grant({ byPerson: director }))
      .thenRefused({ code: 'delegation.by-substitute' });
    given()
      .when(grant({ byPerson: boss }))
      .then(granted());
  });
  it('does not end before it begins', () =>
    given()
      .when(grant({ endsOn: localDate('2026-03-01') }))
      .thenRefused({ code: 'delegation.ends-before-start', startsOn: first }));
  it('may have begun, but has a day to come (IDN-080)', () => {
    given()
      .when(grant({ today: last }))
      .then(granted());
    given()
      .when(grant({ today: localDate('2026-03-14') }))
      .thenRefused({ code: 'delegation.over', endsOn: last });
  });
  it('says in words what no other word says (IDN-080)', () =>
    given()
      .when(grant({ reason: 'other' }))
      .thenRefused({ code: 'delegation.note-missing' }));
  it('is of somebody who leads, to somebody who holds a post (IDN-081)', () => {
    given()
      .when(grant({ facts: { leads: false, substituteHoldsPost: true } }))
      .thenRefused({ code: 'delegation.leads-nobody', startsOn: first });
    given()
      .when(grant({ facts: { leads: true, substituteHoldsPost: false } }))
      .thenRefused({ code: 'delegation.substitute-without-post', startsOn: first });
  });
});

describe('another delegation of the same person (IDN-082)', () => {
  const next = (startsOn: string, endsOn: string): GrantDelegation =>
    grant({ delegationId: another, startsOn: localDate(startsOn), endsOn: localDate(endsOn) });
  const overlaps = { code: 'delegation.overlaps', delegationId: delegation, startsOn: first } as const;
  const grantedNext = (startsOn: string, endsOn: string): DelegationEvent => ({
    type: 'DelegationGranted',
    data: {
      ...terms({ startsOn: localDate(startsOn), endsOn: localDate(endsOn) }),
      ...{ delegationId: another, at: now },
    },
  });

  it.each([
    ['2026-02-25', '2026-03-02'],
    ['2026-03-13', '2026-03-20'],
    ['2026-03-05', '2026-03-06'],
    ['2026-02-25', '2026-03-20'],
  ])('shares no day with it: %s to %s', (startsOn, endsOn) =>
    given(granted())
      .when(next(startsOn, endsOn))
      .thenRefused({ ...overlaps, endsOn: last }),
  );
  it.each([
    ['2026-02-25', '2026-03-01'],
    ['2026-03-14', '2026-03-20'],
  ])('may touch it: %s to %s', (startsOn, endsOn) =>
    given(granted()).when(next(startsOn, endsOn)).then(grantedNext(startsOn, endsOn)),
  );
  it('may take the days of one that has ended earlier or was withdrawn', () => {
    given(granted(), ended('2026-03-06'))
      .when(next('2026-03-07', '2026-03-13'))
      .then(grantedNext('2026-03-07', '2026-03-13'));
    given(granted(), ended('2026-03-01'))
      .when(next('2026-02-27', '2026-03-13'))
      .then(grantedNext('2026-02-27', '2026-03-13'));
  });
});

describe('its end (IDN-036)', () => {
  it('may come earlier, also before the first day', () => {
    given(granted()).when(end('2026-03-06')).then(ended('2026-03-06'));
    given(granted()).when(end('2026-03-01')).then(ended('2026-03-01'));
  });
  it('never comes later', () => {
    given(granted()).when(end('2026-03-14')).thenRefused({ code: 'delegation.not-shorter', endsOn: last });
    given(granted(), ended('2026-03-06'))
      .when(end(last))
      .thenRefused({ code: 'delegation.not-shorter', endsOn: localDate('2026-03-06') });
  });
  it('takes away no day that is over (IDN-083)', () => {
    const today = localDate('2026-03-06');
    given(granted()).when(end('2026-03-05', today)).then(ended('2026-03-05'));
    given(granted())
      .when(end('2026-03-04', today))
      .thenRefused({ code: 'delegation.past-days', earliest: localDate('2026-03-05') });
    given(granted()).when(end('2026-03-01', first)).then(ended('2026-03-01'));
  });
  it('is the same when told again', () => {
    given(granted()).when(end(last)).thenNothing();
    given(granted(), ended('2026-03-06')).when(end('2026-03-06')).thenNothing();
  });
  it('needs a delegation', () => given().when(end(last)).thenRefused({ code: 'delegation.absent' }));
  it('of nothing is nothing', () =>
    expect(delegationDecider.evolve(new Map(), ended('2026-03-06'))).toEqual(new Map()));
});

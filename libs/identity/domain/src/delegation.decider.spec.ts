import { specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import type { EndDelegation, GrantDelegation } from './delegation.commands';
import { delegationDecider } from './delegation.decider';
import { delegationId, type DelegationEvent, type DelegationTerms } from './delegation.events';
import { boss, director, now } from './identity.fixtures';

const { given } = specFor(delegationDecider);
const delegation = delegationId('0b6f5d39-50f6-5a0e-9d5c-000000000011');
const [first, last] = [localDate('2026-03-02'), localDate('2026-03-13')];
const terms = (changes: Partial<DelegationTerms> = {}): DelegationTerms => ({
  ...{ employeeId: boss, substituteId: director, startsOn: first, endsOn: last, reason: 'Cuti tahunan' },
  ...changes,
});
const grant = (changes: Partial<DelegationTerms> = {}): GrantDelegation => ({
  type: 'GrantDelegation',
  data: { ...terms(changes), delegationId: delegation, now },
});
const granted = (changes: Partial<DelegationTerms> = {}): DelegationEvent => ({
  type: 'DelegationGranted',
  data: { ...terms(changes), delegationId: delegation, at: now },
});
const end = (endsOn: string): EndDelegation => ({
  type: 'EndDelegation',
  data: { delegationId: delegation, endsOn: localDate(endsOn), now },
});
const ended = (endsOn: string): DelegationEvent => ({
  type: 'DelegationEnded',
  data: { delegationId: delegation, employeeId: boss, endsOn: localDate(endsOn), at: now },
});

describe('a delegation (IDN-036)', () => {
  it('is granted from a first to a last day', () => given().when(grant()).then(granted()));
  it('may be of one day', () =>
    given()
      .when(grant({ endsOn: first }))
      .then(granted({ endsOn: first })));
  it('is granted once', () => given(granted()).when(grant()).thenRefused({ code: 'delegation.already-granted' }));
  it('is to somebody else', () =>
    given()
      .when(grant({ substituteId: boss }))
      .thenRefused({ code: 'delegation.to-oneself' }));
  it('does not end before it begins', () =>
    given()
      .when(grant({ endsOn: localDate('2026-03-01') }))
      .thenRefused({ code: 'delegation.ends-before-start', startsOn: first }));
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
  it('is the same when told again', () => {
    given(granted()).when(end(last)).thenNothing();
    given(granted(), ended('2026-03-06')).when(end('2026-03-06')).thenNothing();
  });
  it('needs a delegation', () => given().when(end(last)).thenRefused({ code: 'delegation.absent' }));
  it('of nothing is nothing', () =>
    expect(delegationDecider.evolve({ status: 'absent' }, ended('2026-03-06'))).toEqual({ status: 'absent' }));
});

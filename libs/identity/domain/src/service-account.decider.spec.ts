import { specFor } from '@kinerja/domain-testing';
import { uuidv5 } from '@kinerja/kernel';
import { employeeId, instant, type MachineScope } from '@kinerja/vocabulary';
import { accountId, proposalId } from './account.events';
import { account, otherAccount } from './identity.fixtures';
import type { ProposeServiceAccess, RegisterServiceAccount } from './service-account.commands';
import { serviceAccountDecider } from './service-account.decider';
import { serviceAccountId, type ServiceAccountEvent, type ServiceKey } from './service-account.events';

const { given } = specFor(serviceAccountDecider);

const id = serviceAccountId('0b6f5d39-50f6-5a0e-9d5c-0000000000e1');
const now = instant('2026-12-01T02:00:00.000Z');
const later = instant('2026-12-02T02:00:00.000Z');
const lapsesAt = instant('2026-12-15T02:00:00.000Z');
const firstProposal = proposalId(uuidv5(id, `access proposed at ${now}`));
const nextProposal = proposalId(uuidv5(id, `access proposed at ${later}`));
const keyNamed = (kid: string): ServiceKey => ({ kid, jwk: { kty: 'OKP', crv: 'Ed25519', x: kid } });
const [key, nextKey] = [keyNamed('one'), keyNamed('two')];
const scopes: readonly MachineScope[] = ['attendance.import'];
const reason = 'Mesin absensi baru';
const about = { name: 'Mesin absensi', purpose: 'Kirim rekap bulanan', responsible: otherAccount };
const asked = { serviceAccountId: id, by: account, now };

const register = (changes: Partial<RegisterServiceAccount['data']> = {}): RegisterServiceAccount => ({
  type: 'RegisterServiceAccount',
  data: { ...asked, ...about, scopes, key, reason, ...changes },
});
const registered: ServiceAccountEvent = {
  type: 'ServiceAccountRegistered',
  data: { serviceAccountId: id, ...about, by: account, at: now },
};
const proposed = (changes: object = {}): ServiceAccountEvent => ({
  type: 'ServiceAccessProposed',
  data: { serviceAccountId: id, proposalId: firstProposal, scopes, key, reason, by: account, lapsesAt, at: now, ...changes }, // prettier-ignore
});
const confirm = (changes: object = {}) =>
  ({ type: 'ConfirmServiceAccess', data: { ...asked, by: otherAccount, proposalId: firstProposal, ...changes } }) as const; // prettier-ignore
const granted = (changes: object = {}): ServiceAccountEvent => ({
  type: 'ServiceAccessGranted',
  data: {
    ...{ serviceAccountId: id, proposalId: firstProposal, scopes, key, formerKeysEndAt: now },
    ...{ proposedBy: account, by: otherAccount, at: now, ...changes },
  },
});
const propose = (changes: Partial<ProposeServiceAccess['data']> = {}): ProposeServiceAccess => ({
  type: 'ProposeServiceAccess',
  data: { ...asked, scopes, reason, now: later, ...changes },
});
const endProposal = (by = otherAccount) =>
  ({ type: 'EndServiceAccessProposal', data: { ...asked, by, proposalId: firstProposal, reason: 'Belum' } }) as const;
const proposalEnded = (outcome: 'declined' | 'withdrawn', by: typeof account): ServiceAccountEvent => ({
  type: 'ServiceAccessProposalEnded',
  data: { serviceAccountId: id, proposalId: firstProposal, outcome, by, reason: 'Belum', at: now },
});
const plain = { ...asked, reason: 'Kunci bocor' };
const said = { serviceAccountId: id, by: account, reason: 'Kunci bocor', at: now };
const suspended: ServiceAccountEvent = { type: 'ServiceAccountSuspended', data: said };
const ended: ServiceAccountEvent = { type: 'ServiceAccountEnded', data: { ...said, name: about.name } };
const held = [registered, proposed(), granted()];

describe('a service account (IDN-220)', () => {
  it('is registered, and has nothing until another administrator confirms it', () => {
    given().when(register()).then(registered, proposed());
    given(registered, proposed()).when(confirm()).then(granted());
  });

  it('asks for some scope, once', () => {
    given()
      .when(register({ scopes: [] }))
      .thenRefused({ code: 'service-account.no-scopes' });
    given(registered).when(register()).thenRefused({ code: 'service-account.wrong-status', status: 'active' });
  });
});

describe('what it is given (IDN-221)', () => {
  it('is confirmed by nobody who proposed it, by whichever account', () => {
    given(registered, proposed())
      .when(confirm({ by: account }))
      .thenRefused({ code: 'service-account.same-administrator' });
    const byPerson = employeeId('0b6f5d39-50f6-5a0e-9d5c-000000000002');
    given(registered, proposed({ byPerson }))
      .when(confirm({ byPerson }))
      .thenRefused({ code: 'service-account.same-administrator' });
  });

  it('is declined by another one and withdrawn by whoever proposed it, once', () => {
    given(registered, proposed()).when(endProposal()).then(proposalEnded('declined', otherAccount));
    given(registered, proposed()).when(endProposal(account)).then(proposalEnded('withdrawn', account));
    const over = proposalEnded('declined', otherAccount);
    given(registered, proposed(), over).when(endProposal()).thenRefused({ code: 'service-account.no-proposal' });
    given(registered, proposed(), over).when(confirm()).thenRefused({ code: 'service-account.no-proposal' });
  });

  it('waits once at a time, and not for ever', () => {
    given(registered, proposed()).when(propose()).thenRefused({ code: 'service-account.already-proposed', lapsesAt });
    given(registered, proposed())
      .when(confirm({ now: lapsesAt }))
      .thenRefused({ code: 'service-account.proposal-lapsed', lapsesAt });
    const again = proposalId(uuidv5(id, `access proposed at ${lapsesAt}`));
    given(registered, proposed())
      .when(propose({ key, now: lapsesAt }))
      .then(
        { type: 'ServiceAccessProposalEnded', data: { serviceAccountId: id, proposalId: firstProposal, outcome: 'lapsed', at: lapsesAt } }, // prettier-ignore
        proposed({ proposalId: again, lapsesAt: instant('2026-12-29T02:00:00.000Z'), at: lapsesAt }),
      );
  });

  it('changes something', () => {
    given(...held)
      .when(propose())
      .thenRefused({ code: 'service-account.nothing-new' });
    given(...held)
      .when(propose({ scopes: [] }))
      .thenRefused({ code: 'service-account.no-scopes' });
  });

  it('may be other scopes alone, for a key that counts', () => {
    const more: readonly MachineScope[] = ['attendance.import', 'people.read'];
    const asked = proposed({
      proposalId: nextProposal,
      scopes: more,
      key: undefined,
      lapsesAt: instant('2026-12-16T02:00:00.000Z'),
      at: later,
    });
    given(...held)
      .when(propose({ scopes: more }))
      .then(asked);
    given(...held, asked)
      .when(confirm({ proposalId: nextProposal, now: later }))
      .then(granted({ proposalId: nextProposal, scopes: more, key: undefined, formerKeysEndAt: undefined, at: later }));
    given(registered, proposed(), proposalEnded('declined', otherAccount))
      .when(propose({ scopes: more }))
      .thenRefused({ code: 'service-account.no-key' });
  });
});

describe('its keys (IDN-222)', () => {
  const rotated = proposed({ proposalId: nextProposal, key: nextKey, formerKeyDays: 7, at: later, lapsesAt });
  const until = instant('2026-12-09T02:00:00.000Z');
  const both = granted({ proposalId: nextProposal, key: nextKey, formerKeysEndAt: until, at: later });

  it('are two side by side for some days, and never three', () => {
    given(...held, rotated)
      .when(confirm({ proposalId: nextProposal, now: later }))
      .then(both);
    given(...held, rotated, both)
      .when(propose({ key: keyNamed('three') }))
      .thenRefused({ code: 'service-account.two-keys' });
    given(...held, rotated, both)
      .when(propose({ key }))
      .thenRefused({ code: 'service-account.key-known' });
    given(...held, rotated, both)
      .when(propose({ key: keyNamed('three'), formerKeyDays: 0, now: until }))
      .then(
        proposed({
          ...{ proposalId: proposalId(uuidv5(id, `access proposed at ${until}`)), key: keyNamed('three') },
          ...{ formerKeyDays: 0, lapsesAt: instant('2026-12-23T02:00:00.000Z'), at: until },
        }),
      );
  });

  it('end at once, by one administrator', () => {
    const endKey = { type: 'EndServiceKey', data: { ...plain, kid: 'one' } } as const;
    const keyEnded: ServiceAccountEvent = { type: 'ServiceKeyEnded', data: { ...said, kid: 'one' } };
    given(...held)
      .when(endKey)
      .then(keyEnded);
    given(...held, keyEnded)
      .when(endKey)
      .thenNothing();
    given(registered).when(endKey).thenRefused({ code: 'service-account.no-such-key' });
    const next = granted({ proposalId: nextProposal, key: nextKey, formerKeysEndAt: later, at: later });
    given(...held, keyEnded, next)
      .when(propose({ key }))
      .thenRefused({ code: 'service-account.key-known' });
  });
});

describe('its ways out and back (IDN-223)', () => {
  it('is suspended and resumed, with what it had', () => {
    given(...held)
      .when({ type: 'SuspendServiceAccount', data: plain })
      .then(suspended);
    given(...held, suspended)
      .when({ type: 'SuspendServiceAccount', data: plain })
      .thenNothing();
    given(...held, suspended)
      .when({ type: 'ResumeServiceAccount', data: plain })
      .then({ type: 'ServiceAccountResumed', data: said });
    given(...held)
      .when({ type: 'ResumeServiceAccount', data: plain })
      .thenNothing();
  });

  it('is given another key while it is suspended', () =>
    given(...held, suspended)
      .when(propose({ key: nextKey, formerKeyDays: 0 }))
      .then(
        proposed({
          ...{ proposalId: nextProposal, key: nextKey, formerKeyDays: 0 },
          ...{ lapsesAt: instant('2026-12-16T02:00:00.000Z'), at: later },
        }),
      ));

  it('ends for ever, and with it what waits', () => {
    given(registered, proposed())
      .when({ type: 'EndServiceAccount', data: plain })
      .then(
        { type: 'ServiceAccessProposalEnded', data: { serviceAccountId: id, proposalId: firstProposal, outcome: 'superseded', at: now } }, // prettier-ignore
        ended,
      );
    given(...held, ended)
      .when({ type: 'ResumeServiceAccount', data: plain })
      .thenRefused({ code: 'service-account.wrong-status', status: 'ended' });
    given()
      .when({ type: 'ResumeServiceAccount', data: plain })
      .thenRefused({ code: 'service-account.wrong-status', status: 'absent' });
  });

  it('is answered for by somebody else', () => {
    const third = accountId('0b6f5d39-50f6-5a0e-9d5c-000000000011');
    const handOver = (responsible: typeof account) =>
      ({ type: 'HandOverServiceAccount', data: { ...plain, responsible } }) as const;
    given(...held)
      .when(handOver(third))
      .then({ type: 'ServiceAccountHandedOver', data: { ...said, responsible: third } });
    given(...held)
      .when(handOver(otherAccount))
      .thenNothing();
  });
});

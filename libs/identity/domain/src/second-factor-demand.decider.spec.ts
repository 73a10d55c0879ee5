import { specFor } from '@kinerja/domain-testing';
import { employeeId, instant, localDate, type Role } from '@kinerja/vocabulary';
import { accountId } from './account.events';
import { account, otherAccount } from './identity.fixtures';
import type { ProposeSecondFactorDemand } from './second-factor-demand.commands';
import { secondFactorDemandDecider } from './second-factor-demand.decider';
import { demandId, type SecondFactorDemandEvent } from './second-factor-demand.events';
import { concerns } from './second-factor-demand.rules';

const { given } = specFor(secondFactorDemandDecider);
const [id, next] = [demandId('0b6f5d39-50f6-5a0e-9d5c-0000000000d1'), demandId('0b6f5d39-50f6-5a0e-9d5c-0000000000d2')];
const [now, today] = [instant('2026-12-01T02:00:00.000Z'), localDate('2026-12-01')];
const lapsesAt = instant('2026-12-15T02:00:00.000Z');
const terms = { scope: 'two-person-roles', startsOn: localDate('2026-12-07'), graceDays: 14 } as const;
const reason = 'Akun TPP dibobol di dinas lain';
const proposer = { by: account };

const propose = (changes: Partial<ProposeSecondFactorDemand['data']> = {}): ProposeSecondFactorDemand => ({
  type: 'ProposeSecondFactorDemand',
  data: { demandId: id, ...terms, reason, ...proposer, today, now, ...changes },
});
const proposed = (changes: object = {}): SecondFactorDemandEvent => ({
  type: 'SecondFactorDemandProposed',
  data: { ...proposer, demandId: id, ...terms, reason, lapsesAt, at: now, ...changes },
});
const confirm = (changes: object = {}) =>
  ({ type: 'ConfirmSecondFactorDemand', data: { demandId: id, by: otherAccount, today, now, ...changes } }) as const;
const demanded = (changes: object = {}): SecondFactorDemandEvent => ({
  type: 'SecondFactorDemanded',
  data: {
    ...{ demandId: id, ...terms, dueOn: localDate('2026-12-21'), reason },
    ...{ proposedBy: account, by: otherAccount, at: now, ...changes },
  },
});
const end = (by = otherAccount) =>
  ({ type: 'EndSecondFactorDemandProposal', data: { demandId: id, by, reason: 'Belum siap', now } }) as const;
const ended = (outcome: 'declined' | 'withdrawn', by: typeof account): SecondFactorDemandEvent => ({
  type: 'SecondFactorDemandProposalEnded',
  data: { demandId: id, outcome, by, reason: 'Belum siap', at: now },
});
const withdraw = (of = id) =>
  ({ type: 'WithdrawSecondFactorDemand', data: { demandId: of, by: account, reason: 'Ponsel rusak', now } }) as const;
const withdrawn: SecondFactorDemandEvent = {
  type: 'SecondFactorDemandWithdrawn',
  data: { demandId: id, by: account, reason: 'Ponsel rusak', at: now },
};

describe('the demand for a second factor (IDN-136)', () => {
  it('is proposed, and holds once another administrator confirms it', () => {
    given().when(propose()).then(proposed());
    given(proposed()).when(confirm()).then(demanded());
  });

  it('is confirmed by nobody who proposed it, by whichever account', () => {
    given(proposed()).when(confirm(proposer)).thenRefused({ code: 'second-factor-demand.same-administrator' });
    const person = { byPerson: employeeId('0b6f5d39-50f6-5a0e-9d5c-000000000002') };
    given(proposed(person)).when(confirm(person)).thenRefused({ code: 'second-factor-demand.same-administrator' });
  });

  it('begins on a day that is to come, soon enough, with a grace that ends', () => {
    const on = (text: string) => ({ startsOn: localDate(text) });
    given()
      .when(propose(on('2026-11-30')))
      .thenRefused({ code: 'second-factor-demand.day-passed', earliest: today });
    given()
      .when(propose(on('2026-12-01')))
      .then(proposed(on('2026-12-01')));
    given()
      .when(propose(on('2027-05-30')))
      .then(proposed(on('2027-05-30')));
    given()
      .when(propose(on('2027-05-31')))
      .thenRefused({ code: 'second-factor-demand.too-far-ahead', latest: localDate('2027-05-30') });
    given()
      .when(propose({ graceDays: 0 }))
      .then(proposed({ graceDays: 0 }));
    given()
      .when(propose({ graceDays: 90 }))
      .then(proposed({ graceDays: 90 }));
    given()
      .when(propose({ graceDays: 91 }))
      .thenRefused({ code: 'second-factor-demand.grace-too-long', most: 90 });
  });

  it('takes no days away by a late confirmation', () => {
    const late = { today: localDate('2026-12-08') };
    given(proposed())
      .when(confirm({ today: localDate('2026-12-07') }))
      .then(demanded());
    given(proposed())
      .when(confirm(late))
      .thenRefused({ code: 'second-factor-demand.day-passed', earliest: late.today });
  });

  it('waits once at a time, and not for ever', () => {
    given(proposed())
      .when(propose({ demandId: next }))
      .thenRefused({ code: 'second-factor-demand.already-proposed', lapsesAt });
    given(proposed())
      .when(confirm({ now: lapsesAt }))
      .thenRefused({ code: 'second-factor-demand.proposal-lapsed', lapsesAt });
    const later = { demandId: next, now: lapsesAt };
    given(proposed())
      .when(propose(later))
      .then(
        { type: 'SecondFactorDemandProposalEnded', data: { demandId: id, outcome: 'lapsed', at: lapsesAt } },
        proposed({ demandId: next, lapsesAt: instant('2026-12-29T02:00:00.000Z'), at: lapsesAt }),
      );
  });

  it('is declined by another one and withdrawn by whoever proposed it, once', () => {
    given(proposed()).when(end()).then(ended('declined', otherAccount));
    given(proposed()).when(end(account)).then(ended('withdrawn', account));
    const over = ended('declined', otherAccount);
    given(proposed(), over).when(end()).thenRefused({ code: 'second-factor-demand.no-proposal' });
    given(proposed(), over).when(confirm()).thenRefused({ code: 'second-factor-demand.no-proposal' });
    given(demanded(), proposed({ demandId: next }))
      .when(confirm())
      .thenRefused({ code: 'second-factor-demand.no-proposal' });
  });

  it('takes the place of an earlier one without a gap', () =>
    given(demanded(), proposed({ demandId: next, scope: 'everybody' }))
      .when(confirm({ demandId: next }))
      .then(demanded({ demandId: next, scope: 'everybody', replaces: id })));
});

describe('its withdrawal (IDN-138)', () => {
  it('is by one administrator, with a reason, once', () => {
    given(demanded()).when(withdraw()).then(withdrawn);
    given(demanded(), withdrawn).when(withdraw()).thenRefused({ code: 'second-factor-demand.absent' });
    given().when(withdraw()).thenRefused({ code: 'second-factor-demand.absent' });
    given(demanded()).when(withdraw(next)).thenRefused({ code: 'second-factor-demand.absent' });
  });
  it('leaves what is proposed in its place', () =>
    given(demanded(), proposed({ demandId: next }), withdrawn)
      .when(confirm({ demandId: next, by: accountId('third') }))
      .then(demanded({ demandId: next, by: accountId('third') })));
});

it.each<[readonly Role[], boolean]>([
  [['payroll-officer'], true],
  [['employee', 'payroll-verifier'], true],
  [['agency-admin'], true],
  [['system-admin'], true],
  [['employee', 'agency-head'], true],
  [['employee', 'unit-head', 'auditor', 'survey-officer'], false],
])('of %s it is demanded by role: %s, and of everybody by everybody (IDN-136)', (roles, isConcerned) => {
  expect(concerns('two-person-roles', roles)).toBe(isConcerned);
  expect(concerns('everybody', roles)).toBe(true);
});

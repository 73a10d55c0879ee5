import { specFor } from '@kinerja/domain-testing';
import { administratorsDecider } from './administrators.decider';
import type { AdministratorsEvent } from './administrators.events';
import { account, now, otherAccount } from './identity.fixtures';

const { given } = specFor(administratorsDecider);
const joined = (accountId = account): AdministratorsEvent => ({ type: 'AdministratorJoined', data: { accountId, at: now } }); // prettier-ignore
const left: AdministratorsEvent = { type: 'AdministratorLeft', data: { accountId: account, at: now } };
const join = { type: 'JoinAdministrators', data: { accountId: account, now } } as const;
const leave = { type: 'LeaveAdministrators', data: { accountId: account, now } } as const;

describe('those who look after accounts (IDN-074)', () => {
  it('are joined once', () => {
    given().when(join).then(joined());
    given(joined()).when(join).thenNothing();
  });
  it('are left while another stays', () => given(joined(), joined(otherAccount)).when(leave).then(left));
  it('are never left by the last one', () => {
    given(joined()).when(leave).thenRefused({ code: 'account.last-administrator' });
    given(joined(), joined(otherAccount), left)
      .when({ type: 'LeaveAdministrators', data: { accountId: otherAccount, now } })
      .thenRefused({ code: 'account.last-administrator' });
  });
  it('are left quietly by one who is not among them', () => given(joined(otherAccount)).when(leave).thenNothing());
  it('refuse while nobody is known', () => given().when(leave).thenRefused({ code: 'account.last-administrator' }));
});

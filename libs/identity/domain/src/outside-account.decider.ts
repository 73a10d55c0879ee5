import { accept, refuse, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { LinkOutsideAccount, OutsideAccountCommand } from './account.commands';
import type { AccountEvent, AccountId } from './account.events';
import type { AccountRefusal } from './account.refusals';
import type { AccountState, ActiveAccount } from './account.state';

type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideOutsideAccount = (command: OutsideAccountCommand, state: AccountState): Answer => {
  if (state.status !== 'active') return refuse({ code: 'account.wrong-status', status: state.status });
  switch (command.type) {
    case 'LinkOutsideAccount':
      return link(command, state);
    case 'UnlinkOutsideAccount': {
      const { accountId, now } = command.data;
      if (state.outsideSubject === undefined) return refuse({ code: 'account.no-outside-account' });
      return accept(...endedOutsideAccount(accountId, state, now));
    }
  }
};

/** Rule IDN-201: an account has one outside account; linking the same one twice is no second fact. */
const link = ({ data }: LinkOutsideAccount, { outsideSubject }: ActiveAccount): Answer => {
  const { accountId, subject, name, now } = data;
  if (outsideSubject === subject) return accept();
  if (outsideSubject !== undefined) return refuse({ code: 'account.outside-account-linked' });
  return accept({
    type: 'OutsideAccountLinked',
    data: { accountId, subject, ...(name !== undefined && { name }), at: now },
  });
};

/** Nothing where there is none. */
export const endedOutsideAccount = (accountId: AccountId, state: AccountState, at: Instant): readonly AccountEvent[] =>
  state.status === 'active' && state.outsideSubject !== undefined
    ? [{ type: 'OutsideAccountUnlinked', data: { accountId, subject: state.outsideSubject, at } }]
    : [];

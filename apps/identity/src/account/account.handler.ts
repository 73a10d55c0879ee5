import { handlerFor, type CommandLog } from '@kinerja/commands';
import {
  accountDecider,
  isDuty,
  type AccountEvent,
  type AccountId,
  type AccountRefusal,
} from '@kinerja/identity-domain';
import type { EmployeeId } from '@kinerja/vocabulary';
import { accountAnnouncements } from './account.publisher';

export type AccountHandler = ReturnType<typeof accountHandler>;

/** Rule IDN-071: all duties of a person that take two persons are in one account, where those that exclude each other meet. */
const dutyOf = (employeeId: EmployeeId | undefined) =>
  employeeId === undefined ? [] : [{ scope: 'person-duty', key: employeeId }];

/** Rule IDN-040: a user name belongs to one account for ever, also after that was disabled, until its person is erased. */
const reserve = (event: AccountEvent) => {
  if (event.type === 'AccountCreated') return { take: [{ scope: 'username', key: event.data.username }] };
  if (event.type === 'AccountForgotten') return { release: [{ scope: 'username', key: event.data.username }] };
  if (event.type !== 'RoleGranted' && event.type !== 'RoleRevoked') return {};
  const { role, roles, employeeId } = event.data;
  if (!isDuty(role)) return {};
  if (event.type === 'RoleGranted') return { take: dutyOf(employeeId) };
  return roles.some(isDuty) ? {} : { release: dutyOf(employeeId) };
};

export const accountHandler = (store: CommandLog) =>
  handlerFor(accountDecider, store, ({ accountId }: Readonly<{ accountId: AccountId }>) => `account-${accountId}`, {
    publish: accountAnnouncements,
    reserve,
    whenReserved: (scope, key): AccountRefusal =>
      scope === 'username' ? { code: 'account.username-taken', username: key } : { code: 'account.person-has-duty' },
  });

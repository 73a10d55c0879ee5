import { handlerFor, type CommandLog } from '@kinerja/commands';
import {
  accountDecider,
  isReservedDuty,
  type AccountEvent,
  type AccountId,
  type AccountRefusal,
  type OutsideAccountEvent,
  type RoleGranted,
  type RoleRevoked,
} from '@kinerja/identity-domain';
import type { EmployeeId } from '@kinerja/vocabulary';
import { accountAnnouncements } from './account.publisher';

export type AccountHandler = ReturnType<typeof accountHandler>;

/** Rule IDN-071: all duties of a person that take two persons are in one account, where those that exclude each other meet. */
const dutyOf = (employeeId: EmployeeId | undefined) =>
  employeeId === undefined ? [] : [{ scope: 'person-duty', key: employeeId }];

/** Rule IDN-201: whom the provider knows opens one account. */
const reserveOutside = ({ type, data: { subject } }: OutsideAccountEvent) => {
  const names = [{ scope: 'outside-account', key: subject }];
  return type === 'OutsideAccountLinked' ? { take: names } : { release: names };
};

const isOfOutsideAccount = (event: AccountEvent): event is OutsideAccountEvent => 'subject' in event.data;

/** Rule IDN-071 */
const reserveDuty = ({ type, data }: RoleGranted | RoleRevoked) => {
  const { role, roles, employeeId } = data;
  if (!isReservedDuty(role)) return {};
  if (type === 'RoleGranted') return { take: dutyOf(employeeId) };
  return roles.some(isReservedDuty) ? {} : { release: dutyOf(employeeId) };
};

/** Rule IDN-040: a user name belongs to one account for ever, also after that was disabled, until its person is erased. */
const reserve = (event: AccountEvent) => {
  if (event.type === 'AccountCreated') return { take: [{ scope: 'username', key: event.data.username }] };
  if (event.type === 'AccountForgotten') return { release: [{ scope: 'username', key: event.data.username }] };
  if (isOfOutsideAccount(event)) return reserveOutside(event);
  return event.type === 'RoleGranted' || event.type === 'RoleRevoked' ? reserveDuty(event) : {};
};

export const accountHandler = (store: CommandLog) =>
  handlerFor(accountDecider, store, ({ accountId }: Readonly<{ accountId: AccountId }>) => `account-${accountId}`, {
    publish: accountAnnouncements,
    reserve,
    whenReserved: (scope, key): AccountRefusal => {
      if (scope === 'username') return { code: 'account.username-taken', username: key };
      return { code: scope === 'outside-account' ? 'account.outside-account-taken' : 'account.person-has-duty' };
    },
  });

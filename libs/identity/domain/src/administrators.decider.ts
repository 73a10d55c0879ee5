import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { AccountId } from './account.events';
import type { AdministratorsCommand } from './administrators.commands';
import type { AdministratorsEvent } from './administrators.events';

/** Those who look after the agency's accounts: never one who does not, perhaps not yet one who does. */
export type AdministratorsState = readonly AccountId[];
export type AdministratorsRefusal = Readonly<{ code: 'account.last-administrator' }>;

/** Rule IDN-074: one administrator is left, whoever takes whose role away at the same moment. */
const decideAdministrators = (
  { type, data: { accountId, now } }: AdministratorsCommand,
  administrators: AdministratorsState,
): Decision<AdministratorsEvent, AdministratorsRefusal> => {
  const isOne = administrators.includes(accountId);
  switch (type) {
    case 'JoinAdministrators':
      return isOne ? accept() : accept({ type: 'AdministratorJoined', data: { accountId, at: now } });
    case 'LeaveAdministrators':
      if (administrators.every((one) => one === accountId)) return refuse({ code: 'account.last-administrator' });
      return isOne ? accept({ type: 'AdministratorLeft', data: { accountId, at: now } }) : accept();
  }
};

const evolveAdministrators = (
  administrators: AdministratorsState,
  { type, data: { accountId } }: AdministratorsEvent,
): AdministratorsState => {
  const others = administrators.filter((one) => one !== accountId);
  switch (type) {
    case 'AdministratorJoined':
      return [...others, accountId];
    case 'AdministratorLeft':
      return others;
  }
};

export const administratorsDecider: Decider<
  AdministratorsCommand,
  AdministratorsState,
  AdministratorsEvent,
  AdministratorsRefusal
> = { initialState: [], decide: decideAdministrators, evolve: evolveAdministrators };

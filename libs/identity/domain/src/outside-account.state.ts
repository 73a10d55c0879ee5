import type { AccountEvent, OutsideAccountEvent } from './account.events';

const ofOutsideAccount: Readonly<Record<OutsideAccountEvent['type'], true>> = {
  OutsideAccountLinked: true,
  OutsideAccountUnlinked: true,
};

export const isOfOutsideAccount = (event: AccountEvent): event is OutsideAccountEvent =>
  Object.hasOwn(ofOutsideAccount, event.type);

/** What an account in use may have beside its password. */
export type OutsideAccount = Readonly<{
  /** Keyed digest of whom the city's own provider knows this person as. */
  outsideSubject?: string;
}>;

export const evolveOutsideAccount = <Account extends OutsideAccount>(
  { outsideSubject: _, ...rest }: Account,
  event: OutsideAccountEvent,
): Omit<Account, 'outsideSubject'> & OutsideAccount =>
  event.type === 'OutsideAccountLinked' ? { ...rest, outsideSubject: event.data.subject } : rest;

import type { AccountEvent, OutsideAccountEvent } from './account.events';
import type { ActiveAccount, KnownAccount } from './account.state';

const ofOutsideAccount: Readonly<Record<OutsideAccountEvent['type'], true>> = {
  OutsideAccountLinked: true,
  OutsideAccountUnlinked: true,
};

export const isOfOutsideAccount = (event: AccountEvent): event is OutsideAccountEvent =>
  Object.hasOwn(ofOutsideAccount, event.type);

const unlinked = ({ outsideSubject: _, ...state }: ActiveAccount): ActiveAccount => state;

export const evolveOutsideAccount = (state: KnownAccount, event: OutsideAccountEvent): KnownAccount => {
  if (state.status !== 'active') return state;
  return event.type === 'OutsideAccountLinked' ? { ...state, outsideSubject: event.data.subject } : unlinked(state);
};

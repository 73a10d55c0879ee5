import type { QueryClient } from '@tanstack/react-query';
import { finishSignOut, sessionQuery } from '../api/session';
import { accountSignedIn, isAccountChanged, unmarkSignedIn } from './signed-in-mark';
import { isSignOutPending } from './sign-out-mark';

const listeners = new Set<() => void>();

/** Told whenever another page of this device may have signed in or out. */
export const onAccountWatch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Nothing of the person who left stays in this page. */
export const showSignedOut = (client: QueryClient): void => {
  unmarkSignedIn();
  void client.cancelQueries({ queryKey: sessionQuery.queryKey });
  client.setQueryData(sessionQuery.queryKey, null);
  forgetAnswers(client);
};

export const forgetAnswers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });

const isSignedOutHere = (client: QueryClient): boolean => client.getQueryData(sessionQuery.queryKey) === null;

/** Another page of this device may have signed somebody in or out. */
const lookAgain = (client: QueryClient): void => {
  if (isSignOutPending()) {
    if (!isSignedOutHere(client)) showSignedOut(client);
  } else if (isAccountChanged() || (isSignedOutHere(client) && accountSignedIn() !== undefined)) {
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }
  listeners.forEach((listener) => listener());
};

/** Looks whenever another page writes a mark and whenever this page is come back to; a sign-out that failed is sent again then. */
export const watchAccount = (client: QueryClient): void => {
  const comeBack = () => {
    if (document.visibilityState === 'hidden') return;
    lookAgain(client);
    void finishSignOut();
  };
  window.addEventListener('storage', () => lookAgain(client));
  window.addEventListener('focus', comeBack);
  window.addEventListener('online', comeBack);
  document.addEventListener('visibilitychange', comeBack);
};

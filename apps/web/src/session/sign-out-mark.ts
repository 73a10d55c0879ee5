import { forget, keep, kept } from './device';

const key = (): string => `kinerja.signed-out:${new URL(document.baseURI).pathname}`;

/** Where the device keeps nothing, this page alone remembers. */
let isKeptHere = false;

/** Somebody signed out here and the server has not confirmed it: until then its session is not used, whatever cookie is left. */
export const markSignedOut = (accountId: string): void => {
  keep(key(), accountId);
  isKeptHere = kept(key()) === undefined;
};
export const unmarkSignedOut = (): void => {
  forget(key());
  isKeptHere = false;
};
export const isSignOutPending = (): boolean => isKeptHere || kept(key()) !== undefined;

import { forget, keep, kept, keysKept } from './device';

const hereBase = (): string => new URL(document.baseURI).pathname;
/** One device may know several agencies of one address; each has its own mark. */
const PREFIX = 'kinerja.signed-in:';
const keyOf = (base: string): string => `${PREFIX}${base}`;

/** The account that this page is shown for; unknown where the device keeps nothing. */
let shownFor: string | undefined;

/** The account that was signed in here last and did not sign out. */
export const accountSignedIn = (): string | undefined => kept(keyOf(hereBase()));

/** Left on the device while somebody is signed in. Found without a session it says that the session ended by itself. */
export const markSignedIn = (accountId: string): void => {
  keep(keyOf(hereBase()), accountId);
  shownFor = accountSignedIn() === accountId ? accountId : undefined;
};

/** For an account that goes on in the app of another place: `/dinkes/`. */
export const markSignedInAt = (base: string, accountId: string): void => keep(keyOf(base), accountId);

/** Every place of this address where somebody is signed in on this device: `/dinkes/`. */
export const signedInPlaces = (): readonly string[] => keysKept(PREFIX).map((key) => key.slice(PREFIX.length));

export const unmarkSignedIn = (): void => {
  forget(keyOf(hereBase()));
  shownFor = undefined;
};

/** The server named the account of this session. What another page of this device wrote meanwhile stays. */
export const noteSession = (accountId: string): void => {
  const isLost = shownFor === accountId && accountSignedIn() === undefined;
  if (shownFor === undefined || isLost) markSignedIn(accountId);
};

/** Whoever is signed in on this device now is not the one this page is shown for: nothing of it may be sent or kept. */
export const isAccountChanged = (): boolean => shownFor !== undefined && accountSignedIn() !== shownFor;

/** Somebody else is signed in: by what another page wrote, or by what the server says. */
export const isAnotherAccount = (account: string | undefined): boolean =>
  shownFor !== undefined && [account, accountSignedIn()].some((one) => one !== undefined && one !== shownFor);

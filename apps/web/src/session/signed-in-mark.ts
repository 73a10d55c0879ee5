import { forget, keep, kept } from './device';

/** One device may know several agencies of one address; each has its own mark. */
const key = (): string => `kinerja.signed-in:${new URL(document.baseURI).pathname}`;

/** Left on the device while somebody is signed in. Found without a session it says that the session ended by itself. */
export const markSignedIn = (accountId: string): void => keep(key(), accountId);
export const unmarkSignedIn = (): void => forget(key());
/** The account that was signed in here last and did not sign out. */
export const accountSignedIn = (): string | undefined => kept(key());

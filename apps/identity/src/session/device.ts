import Bowser from 'bowser';

/** As its browser names itself; a hint for people, nothing is decided by it. */
export type Device = Readonly<{ browser: string | null; system: string | null }>;

/** Longer than any honest one; what is beyond is not looked at. */
const LONGEST_AGENT = 512;
/** A browser that nobody knows is called as it says itself. */
const LONGEST_NAME = 40;

const named = (name: string | undefined): string | null => name?.slice(0, LONGEST_NAME).trim() || null;

/** Of the header `User-Agent`. */
export const deviceOf = (userAgent: string): Device => {
  if (userAgent === '') return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST_AGENT));
  return { browser: named(browser.name), system: named(os.name) };
};

import Bowser from 'bowser';

/** As its browser names itself; a hint for people, nothing is decided by it. */
export type Device = Readonly<{ browser: string | null; system: string | null }>;

/** Longer than any honest one; what is beyond is not looked at. */
const LONGEST_AGENT = 512;

/** Of the header `User-Agent`. */
export const deviceOf = (userAgent: string): Device => {
  if (userAgent === '') return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST_AGENT));
  return { browser: browser.name || null, system: os.name || null };
};

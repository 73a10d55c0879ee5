import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium, sizes } from '../../../tools/browser/chromium';
import type { ToldProvider } from '../../../tools/browser/city';
import { dialogsHaveGone } from '../../../tools/browser/screen';
import { signIn } from '../../../tools/browser/sign-in';
import type { Login } from './city.fixtures';

export type BrowserCity = Readonly<{
  url: string;
  home: string;
  logins: readonly Login[];
  /** The month before, closed. */
  workedMonth: string;
  /** The running month, open. */
  openMonth: string;
  provider: ToldProvider;
}>;

/** The city that was started before the first browser test. */
export const browserCity = (): BrowserCity => JSON.parse(process.env['KINERJA_BROWSER_CITY'] ?? '{}') as BrowserCity;

export const loginOf = (role: string): Login => {
  const login = browserCity().logins.find((one) => one.role === role);
  if (!login) throw new Error(`no login for ${role}`);
  return login;
};

export type Visitors = Readonly<{
  browser: Browser;
  /** Errors that a page threw, by whom it was opened. */
  faults: string[];
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Signs in at the front door as one role and waits until its own agency's app stands. */
  enterAs: (role: string, size?: { width: number; height: number }) => Promise<Page>;
  close: () => Promise<void>;
}>;

export const openBrowser = async (): Promise<Visitors> => {
  const browser = await openChromium();
  const faults: string[] = [];
  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> =>
    (await browser.newContext(options)).newPage();
  const enterAs = async (role: string, size = sizes.phone): Promise<Page> => {
    const page = await newPage({ viewport: size });
    page.on('pageerror', (error) => faults.push(`${role}: ${error.message}`));
    await signIn(page, browserCity().url, loginOf(role));
    return page;
  };
  return { browser, faults, newPage, enterAs, close: () => browser.close() };
};

/** The address of the person's own agency. */
const agencyOf = (page: Page): string => page.url().replace(/(\/[a-z0-9]+\/).*$/, '$1');

/** Until every service of the person's agency has worked in what was said, lest a page show what was before; at once for strangers. */
export const quiet = async (page: Page): Promise<void> => {
  const agency = agencyOf(page);
  for (;;) {
    const answer = await page.request.get(new URL('api/status', agency).href);
    if (!answer.ok() || ((await answer.json()) as { behind: number }).behind === 0) return;
  }
};

/** Opens an address below the person's own agency. */
export const go = async (page: Page, path: string): Promise<unknown> => {
  await dialogsHaveGone(page);
  await quiet(page);
  return page.goto(new URL(path, agencyOf(page)).href);
};

import type { Page } from 'playwright-core';
import type { DemoCity } from './city';

/** `home`: the address of the person's own agency, or the front door where nobody is signed in. */
export type Place = Readonly<{ home: string; city: Omit<DemoCity, 'stop'> }>;

/** A screen, or a state of one that is reached from the screen before it. */
export type VisitedScreen = Readonly<{
  name: string;
  /** What its tab must say. */
  title?: string;
  /** Resolves when what makes it this screen stands. */
  open: (page: Page, place: Place) => Promise<void>;
  /** Back to where the next one begins. */
  leave?: (page: Page) => Promise<void>;
}>;

type Open = VisitedScreen['open'];

/**
 * A dialog that closes takes its entry of the history back a moment later; an address that is opened meanwhile is given up by the browser.
 */
export const dialogsHaveGone = async (page: Page): Promise<void> => {
  const hasGone = `document.querySelector('[role=dialog]') !== null || history.state?.dialog !== true`;
  // Asked by the browser itself: a page that waited for it would need a policy that lets it make code out of text.
  let isGone = false;
  while (!isGone) isGone = await page.evaluate<boolean>(hasGone);
};

/** Opens an address below the person's own agency and waits for what makes it the page. */
export const at =
  (path: string, testId: string): Open =>
  async (page, { home }) => {
    await dialogsHaveGone(page);
    await page.goto(`${home}/${path}`);
    await page.getByTestId(testId).first().waitFor();
  };

export const heading =
  (path: string, name: RegExp): Open =>
  async (page, { home }) => {
    await dialogsHaveGone(page);
    await page.goto(`${home}/${path}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

export const tab =
  (kind: string) =>
  async (page: Page): Promise<void> => {
    await page.getByTestId(`tab-${kind}`).click();
  };

export const dialogBy =
  (testId: string) =>
  async (page: Page): Promise<void> => {
    await page.getByTestId(testId).first().click();
    await page.getByRole('dialog').waitFor();
  };

export const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

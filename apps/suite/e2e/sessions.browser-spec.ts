import type { Locator, Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

/** A button that is squeezed cuts its words off. */
const endIsReadable =
  "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('[data-testid=end-session] .mantine-Button-label'))";

const otherSessions = async (page: Page): Promise<Locator> => {
  await go(page, 'me');
  await page.getByTestId('this-session').waitFor();
  return page.getByTestId('other-session');
};

it('shows where an account is signed in, and ends what was left open on another phone (IDN-090)', async () => {
  const found = await visitors.enterAs('payroll-verifier', sizes.phone);
  const before = await (await otherSessions(found)).count();
  await visitors.enterAs('payroll-verifier');
  const signedOut = await visitors.enterAs('payroll-verifier');
  const others = await otherSessions(found);
  expect(await others.count()).toBe(before + 2);
  expect(await found.getByTestId('this-session').textContent()).toContain('Chrome');

  await signedOut.getByTestId('sign-out').click();
  await signedOut.getByTestId('sign-in').waitFor();
  expect(await (await otherSessions(found)).count()).toBe(before + 1);

  expect(await found.evaluate<boolean>(endIsReadable)).toBe(true);
  await others.first().getByTestId('end-session').click();
  await others.nth(before).waitFor({ state: 'detached' });
  expect(await others.count()).toBe(before);
  await found.locator('main:focus').waitFor();
  expect(await found.getByTestId('this-session').count()).toBe(1);
  expect(visitors.faults).toEqual([]);
});

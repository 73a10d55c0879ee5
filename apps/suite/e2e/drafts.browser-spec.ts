import type { Page } from 'playwright-core';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const TEXT = 'Menyusun laporan pelayanan';

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;

const month = (): string => `month?month=${browserCity().openMonth}`;
const description = () => page.locator('[name=description]');
const quantity = () => page.locator('[name=quantity]');
const openDialog = () => page.getByTestId('add-report').click();
const closeDialog = async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const typedTextIsThere = async () => {
  await openDialog();
  await page.getByTestId('restored').waitFor();
  expect(await description().inputValue()).toBe(TEXT);
  expect(await quantity().inputValue()).toBe('1.250,5');
};
const enter = async () => {
  const { username, password } = loginOf('employee');
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', password);
  await page.getByTestId('sign-in').click();
};

beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('employee');
  await go(page, month());
});
afterAll(() => visitors.close());

it('says at its field why a quantity is not taken, and shows back in Indonesian what it understood', async () => {
  await openDialog();
  await quantity().fill('1.5');
  await description().fill(TEXT);
  await page.getByText('Desimal memakai koma').waitFor();
  await quantity().fill('1250,50');
  await description().focus();
  expect(await quantity().inputValue()).toBe('1.250,5');
});

it('keeps what was typed when the dialog is left by Escape, and gives the focus back', async () => {
  await closeDialog();
  await page.locator('[data-testid=add-report]:focus').waitFor();
  await page.getByText('Lanjutkan catatan').waitFor();
  await typedTextIsThere();
});

it('keeps it over a reload and the back button', async () => {
  await page.reload();
  await typedTextIsThere();
  await page.goto('about:blank');
  await page.goBack();
  await typedTextIsThere();
});

it('keeps it over the end of the session, says that it ended and leads back to the same month', async () => {
  const before = page.url();
  await page.context().clearCookies();
  await page.getByTestId('save-report').click();
  await page.getByTestId('session-ended').waitFor();
  await enter();
  await page.getByTestId('add-report').waitFor();
  expect(page.url()).toBe(before);
  await typedTextIsThere();
  await closeDialog();
});

it('is gone after signing out, on a phone that somebody else may hold next', async () => {
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in').waitFor();
  expect(await page.getByTestId('session-ended').count()).toBe(0);
  expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain(TEXT);
  await enter();
  await page.getByTestId('add-report').waitFor();
  await openDialog();
  expect(await description().inputValue()).toBe('');
});

it('means the same quantity after the language was changed', async () => {
  await quantity().fill('1.500');
  await closeDialog();
  await page.getByTestId('language').click();
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
  await openDialog();
  expect(await quantity().inputValue()).toBe('1,500');
  await closeDialog();
  await page.getByTestId('language').click();
  await page.locator('html[lang=id]').waitFor({ state: 'attached' });
  await openDialog();
  expect(await quantity().inputValue()).toBe('1.500');
});

it('closes the dialog by the back button and stays on the page', async () => {
  const before = page.url();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(page.url()).toBe(before);
  await page.getByTestId('add-report').waitFor();
});

it('offers no report in a closed month, and says why', async () => {
  const before = page.url();
  await go(page, `month?month=${browserCity().workedMonth}`);
  await page.getByTestId('month-not-open').waitFor();
  expect(await page.getByTestId('add-report').count()).toBe(0);
  await page.goto(before);
  await page.getByTestId('add-report').waitFor();
});

it('names each page on its tab, in the language of the page, and lets the keyboard skip the menu', async () => {
  expect(await page.title()).toBe('Bulan saya · Kinerja');
  await page.getByTestId('language').click();
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
  // A text would be evaluated at every look, which the page's policy forbids.
  await page.waitForFunction(
    () => Reflect.get(Reflect.get(globalThis, 'document') as object, 'title') === 'My month · Kinerja',
  );
  await page.reload();
  await page.getByTestId('add-report').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate<string>('document.activeElement?.id')).toBe('main');
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

import { randomBytes } from 'node:crypto';
import { sizes } from '../../../tools/browser/chromium';
import { go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

it('prints a slip of paper with name, code and picture for each person who has not come in yet, and nothing else', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  const username = `lembar${randomBytes(3).toString('hex')}`;
  const { activationCode } = await page.evaluate<{ activationCode: string }>(`fetch(
    new URL('api/identity/accounts', document.baseURI),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ username: '${username}', roles: ['auditor'] }),
    },
  ).then((answer) => answer.json())`);
  await go(page, 'admin/accounts');
  // As where the dialog of the browser stays open; without a screen Chromium closes it at once.
  await page.evaluate('window.print = () => { window.isPrinting = true; }');
  await page.getByTestId('print-codes').click();
  const slips = page.locator('.print-slip');
  await slips.filter({ hasText: username }).waitFor({ state: 'attached' });
  expect(await page.evaluate('window.isPrinting')).toBe(true);

  await page.emulateMedia({ media: 'print' });
  const own = slips.filter({ hasText: username });
  await own.getByText(activationCode).waitFor();
  await own.getByText(`${username}@${loginOf('agency-admin').agency}`).waitFor();
  await own.locator('svg path').waitFor();
  expect(await page.getByTestId('print-codes').isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
  await own.waitFor({ state: 'detached' });
  await page.getByTestId('print-codes').waitFor();
  expect(visitors.faults).toEqual([]);
});

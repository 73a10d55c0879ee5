import { randomBytes } from 'node:crypto';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(240_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const PASSWORD = 'sebuah sandi yang cukup panjang';
const nameOfUnit = `Bidang ${randomBytes(4).toString('hex')}`;

it('shows an administrator what is missing, and leads to where it is done (IDN-079)', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await page.getByTestId('menu-admin-first-steps').click();
  const stateOf = (step: string) => page.getByTestId(`step-${step}`).getAttribute('data-state');
  await page.getByTestId('first-steps').waitFor();
  expect([await stateOf('units'), await stateOf('people')]).toEqual(['done', 'done']);
  expect([await stateOf('policy'), await stateOf('calendar')]).toEqual(['missing', 'missing']);
  await page.getByTestId('step-calendar').getByText('Jam kerja 12 bulan belum diisi').waitFor();
  await page.getByTestId('step-policy').getByText('Petugas TPP menetapkannya di halaman ini').waitFor();
  await page.getByTestId('to-calendar').click();
  await page.getByTestId('working-hours').waitFor();
});

it('registers a unit below another at the screen, and says at the field that its name is taken', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.phone);
  await go(page, 'admin/units');
  await page.fill('[name=name]', nameOfUnit);
  await page.fill('[name=from]', '2020-01-01');
  await page.locator('select[name=parentUnitId]').selectOption({ index: 1 });
  await page.getByTestId('register-unit').click();
  await page.getByTestId('unit').filter({ hasText: nameOfUnit }).waitFor();
  await page.fill('[name=name]', nameOfUnit.toUpperCase());
  await page.getByTestId('register-unit').click();
  await page.locator('[name=name][aria-invalid=true]').waitFor();
  await page.getByText('Sudah ada unit dengan nama ini').waitFor();
});

it('asks the centre for an analyst, and for nothing of an agency', async () => {
  const page = await visitors.enterAs('system-admin');
  await go(page, 'admin/first-steps');
  await page.getByTestId('step-analysts').waitFor();
  expect(await page.getByTestId('step-analysts').getAttribute('data-state')).toBe('done');
  expect(await page.getByTestId('step-units').count()).toBe(0);
});

it('is no page of others', async () => {
  const page = await visitors.enterAs('employee');
  expect(await page.getByTestId('menu-admin-first-steps').count()).toBe(0);
  await go(page, 'admin/first-steps');
  await page.getByTestId('no-right').waitFor();
});

it('says that it cannot be asked without a network, and asks again', async () => {
  const page = await visitors.enterAs('agency-admin');
  await page.route('**/api/identity/first-steps', (route) => route.abort());
  await go(page, 'admin/first-steps');
  await page.getByTestId('failure').waitFor();
  await page.unroute('**/api/identity/first-steps');
  await page.getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('first-steps').waitFor();
});

it('opens the activation page with the name and code of a link, which the address then tells no more', async () => {
  const admin = await visitors.enterAs('agency-admin');
  const username = `tautan${randomBytes(3).toString('hex')}`;
  const { activationCode } = await admin.evaluate<{ activationCode: string }>(`fetch(
    new URL('api/identity/accounts', document.baseURI),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ username: '${username}', roles: ['auditor'] }),
    },
  ).then((answer) => answer.json())`);
  const told = new URLSearchParams({ username: `${username}@${loginOf('agency-admin').agency}`, code: activationCode });
  const page = await visitors.newPage({ viewport: sizes.phone });
  await page.goto(`${browserCity().url}/activate#${told.toString()}`);
  await page.fill('[name=password]', PASSWORD);
  expect(await page.inputValue('[name=code]')).toBe(activationCode);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

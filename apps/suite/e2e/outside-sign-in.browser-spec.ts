import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const PROGRAM = join(__dirname, '../../../tools/browser/outside-provider.mjs');
const login = () => loginOf('agency-admin');
/** At the provider: another name than here, as it may well be. */
const outsideName = 'rina.wati@kota';

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;
let provider: ChildProcess | undefined;

const home = (): string => new URL(`${login().agency}/`, browserCity().url).href;

const startProvider = async (): Promise<void> => {
  const told = { ...browserCity().provider, returnAddress: `${home()}sign-in/outside` };
  provider = fork(PROGRAM, [JSON.stringify(told)], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  await once(provider.stdout ?? provider, 'data');
};

beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.newPage({ viewport: sizes.phone });
  page.on('pageerror', (error) => visitors.faults.push(error.message));
});
afterAll(async () => {
  await visitors.close();
  provider?.disconnect();
});

/** The provider's own pages, and what it asks for once. */
const signInThere = async (): Promise<void> => {
  await page.fill('[name=login]', outsideName);
  await page.fill('[name=password]', 'apa saja');
  await page.locator('[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
};
const byPassword = async (): Promise<void> => {
  await page.goto(home());
  await page.fill('[name=username]', login().username);
  await page.fill('[name=password]', login().password);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('sign-out').waitFor();
};
const leave = async (): Promise<void> => {
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in').waitFor();
};

it('says in words that the provider is away, and the password leads in (IDN-209)', async () => {
  await page.goto(home());
  await page.getByTestId('sign-in-outside').click();
  await page.getByText('Penyedia masuk tidak menjawab').waitFor();
  await byPassword();
  await leave();
  await startProvider();
});

it('tells an unlinked stranger what to do (IDN-200)', async () => {
  await page.getByTestId('sign-in-outside').click();
  await signInThere();
  await page.getByText('Akun luar ini belum terhubung dengan akun Kinerja').waitFor();
  await page.getByText('hubungkan di sana').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.getByTestId('back-to-sign-in').click();
  await page.getByTestId('sign-in').waitFor();
});

it('links the own account, after a look at its name (IDN-200)', async () => {
  await byPassword();
  await go(page, 'me');
  await page.getByTestId('begin-outside-link').click();
  await page.getByTestId('outside-name').getByText(outsideName).waitFor();
  await page.getByTestId('confirm-outside-link').click();
  await page.getByTestId('outside-linked').getByText(outsideName).waitFor();
  await page.getByTestId('notice-outside-account-linked').waitFor();
});

it('signs in through the provider, and goes on as after a password (IDN-205)', async () => {
  await go(page, 'me');
  await leave();
  await page.getByTestId('sign-in-outside').click();
  await page.getByTestId('sign-out').waitFor();
  expect(page.url().startsWith(home())).toBe(true);
  await page.reload();
  await page.getByTestId('sign-out').waitFor();
});

it('takes what was brought back once, and says so (IDN-205)', async () => {
  await page.goto(`${home()}sign-in/outside?code=x&state=y`);
  await page.getByText('Jawaban penyedia ini tidak berlaku lagi').waitFor();
  await page.getByTestId('back-to-sign-in').click();
  await page.getByTestId('sign-out').waitFor();
});

it('unlinks it again, after which the provider leads in no more (IDN-202)', async () => {
  await go(page, 'me');
  await page.getByTestId('unlink-outside').click();
  await page.getByTestId('begin-outside-link').waitFor();
  await page.getByTestId('notice-outside-account-unlinked').waitFor();
  await leave();
  await page.getByTestId('sign-in-outside').click();
  await page.getByText('Akun luar ini belum terhubung dengan akun Kinerja').waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));

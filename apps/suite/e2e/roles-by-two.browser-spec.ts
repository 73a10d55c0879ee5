import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const password = 'kuda hijau di atas awan';
const newPassword = 'gajah biru di bawah laut';
/** A new one each time: user names belong to one account for ever. */
const username = `bendahara-${Date.now().toString(36)}`;

jest.setTimeout(180_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

/** The administrator that the installation made, of the same agency. */
const enterAsSecond = async (): Promise<Page> => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const page = await visitors.newPage({ viewport: sizes.phone });
  await signIn(page, browserCity().url, login);
  return page;
};
/** In the dialog; the page behind it has a field of that name too. */
const giveReason = (page: Page, reason: string) => page.getByRole('dialog').locator('[name=reason]').fill(reason);
const base = () => new URL(`${loginOf('agency-admin').agency}/`, browserCity().url).href;
const enter = async (page: Page, secret: string) => {
  await page.goto(base());
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', secret);
  await page.getByTestId('sign-in').click();
};
const activate = async (page: Page, code: string, secret: string) => {
  await page.goto(new URL('activate', base()).href);
  await page.fill('[name=username]', username);
  await page.fill('[name=code]', code);
  await page.fill('[name=password]', secret);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
};

it('gives a payroll role by two administrators, the second on a phone (IDN-070)', async () => {
  const first = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(first, 'admin/accounts');
  await first.getByTestId('open-add-account').click();
  await first.fill('[name=username]', username);
  await first.getByTestId('role-survey-officer').check();
  await first.getByTestId('role-payroll-officer').check();
  await first.fill('[name=reason]', 'Bendahara lama pensiun');
  await first.getByTestId('create-account').click();
  const note = first.getByTestId('account-created');
  await note.waitFor();
  const [code = ''] = /(\w{4}-){3}\w{4}/.exec((await note.textContent()) ?? '') ?? [];

  const person = await visitors.newPage({ viewport: sizes.phone });
  await activate(person, code, password);

  const second = await enterAsSecond();
  await go(second, 'admin/accounts');
  await second.getByTestId('proposals-notice').click();
  const proposal = second.getByTestId('waiting-role').filter({ hasText: username });
  await proposal.getByText('Bendahara lama pensiun').waitFor();
  await proposal.getByTestId('confirm-role').click();
  await second.getByText('Peran diberikan.').waitFor();
  expect(await second.evaluate<string | undefined>('document.activeElement?.id')).toBe('main');
  await proposal.waitFor({ state: 'detached' });

  await person.context().clearCookies();
  await enter(person, password);
  await person.getByTestId('menu-tpp-runs').waitFor();
  await person.getByTestId('own-account').click();
  await person.getByTestId('own-roles').getByText('Petugas TPP', { exact: true }).waitFor();
  await person.getByTestId('notice-role-granted').waitFor();
});

it('empties the form of a role that was given, so that its reason does not go along with the next one', async () => {
  const admin = await visitors.enterAs('agency-admin');
  await go(admin, 'admin/accounts');
  await admin.getByText(username, { exact: true }).first().click();
  await admin.locator('[name=role]').selectOption('unit-head');
  await admin.fill('[name=reason]', 'Pemeriksaan tahunan');
  await admin.getByTestId('grant-role').click();
  await admin.locator('[name=role] option[value=unit-head]').waitFor({ state: 'detached' });
  expect(await admin.inputValue('[name=reason]')).toBe('');
});

it('recovers a lost password by two, and ends the sessions of the old one (IDN-075, IDN-077)', async () => {
  const old = await visitors.newPage({ viewport: sizes.phone });
  await enter(old, password);
  await old.getByTestId('sign-out').waitFor();

  const first = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(first, `admin/accounts?accounts.find=${username}`);
  await first.getByRole('link', { name: username }).click();
  await first.getByTestId('account-recoveries').click();
  await giveReason(first, 'Lupa kata sandi');
  await first.getByTestId('send-recoveries').click();
  await first.getByTestId('waiting-recovery').waitFor();

  const second = await enterAsSecond();
  await go(second, 'admin/accounts/proposals');
  const waiting = second.getByTestId('waiting-recovery').filter({ hasText: username });
  await waiting.getByTestId('allow-recovery').click();
  const code = (await second.getByTestId('recovery-code').textContent()) ?? '';

  const person = await visitors.newPage({ viewport: sizes.phone });
  await activate(person, code, newPassword);
  await old.goto(base());
  await old.getByTestId('sign-in').waitFor();

  const other = await visitors.newPage({ viewport: sizes.phone });
  await enter(other, newPassword);
  await other.getByTestId('own-account').click();
  await other.getByTestId('notice-password-reset').waitFor();
  await other.fill('[name=currentPassword]', 'tidak ingat yang lama');
  await other.fill('[name=newPassword]', password);
  await other.getByTestId('change-password').click();
  await other.getByText('Kata sandi sekarang salah').waitFor();
  await other.fill('[name=currentPassword]', newPassword);
  await other.fill('[name=newPassword]', password);
  await other.getByTestId('change-password').click();
  await other.getByTestId('notice-password-changed').waitFor();
  await other.getByTestId('sign-out').waitFor();
  await person.goto(base());
  await person.getByTestId('sign-in').waitFor();
});

it('disables an account with a reason and enables it again (IDN-073)', async () => {
  const admin = await enterAsSecond();
  await go(admin, `admin/accounts?accounts.find=${username}`);
  await admin.getByRole('link', { name: username }).click();
  await admin.getByTestId('account-disabling').click();
  await giveReason(admin, 'Cuti panjang');
  await admin.getByTestId('send-disabling').click();
  await admin.getByTestId('account-enabling').click();
  await giveReason(admin, 'Kembali bekerja');
  await admin.getByTestId('send-enabling').click();
  await admin.getByTestId('account-recoveries').waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

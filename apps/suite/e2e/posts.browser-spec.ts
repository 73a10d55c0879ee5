import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { nextMonth, PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(180_000);

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
});
afterAll(() => visitors.close());

it('finds a person by staff number and leads to them', async () => {
  const { staffNumber, name } = screens.member(1);
  await go(admin, 'admin/people');
  await admin.getByTestId('person').first().waitFor();
  await admin.fill('[name=people-search]', staffNumber);
  await admin.getByTestId('people-find').click();
  await admin.getByTestId('person').getByText(screens.chief.name).waitFor({ state: 'detached' });
  await admin.getByTestId('person').getByText(name).waitFor();
  expect(await admin.getByTestId('person').count()).toBe(1);
  expect(await admin.getByTestId('open-person').innerText()).toBe(name);
  await admin.getByTestId('open-person').click();
  await admin.getByTestId('posts-held').getByTestId('post').waitFor();
  expect(await admin.getByRole('heading', { level: 1 }).innerText()).toBe(name);
});

it('moves a person on the 13th: the present post ends on the 12th, and who decides from when is said before', async () => {
  await screens.show(screens.member(1).employeeId);
  await admin.getByTestId('begin-post').click();
  await screens.dialog.getByTestId('send-post').click();
  await screens.dialog.locator('[aria-invalid=true]').first().waitFor();
  await admin.fill('[name=startsOn]', nextMonth('13'));
  await screens.choose('unitId', { label: screens.chief.unitName });
  await admin.fill('[name=position]', 'Analis Organisasi');
  await screens.pick(screens.chief);
  expect(await screens.dialog.getByTestId('consequences').innerText()).toMatch(/12 .*diputuskan/s);
  await screens.dialog.getByTestId('former-ends').waitFor();
  await screens.dialog.getByTestId('send-post').click();
  await screens.closed();
  const planned = admin.getByTestId('posts-planned').getByTestId('post');
  await planned.getByText('Analis Organisasi').waitFor();
  expect(await planned.getByTestId('post-superiors').innerText()).toContain('13');
  const held = admin.getByTestId('posts-held');
  await held.getByTestId('end-cause').getByText('Mutasi').waitFor();
  expect(await held.getByTestId('post-days').innerText()).toContain('12');
});

it('takes the wrong mutation back, and the former post goes on', async () => {
  const planned = admin.getByTestId('posts-planned');
  await planned.getByTestId('post-withdraw').click();
  await admin.fill('[name=reason]', 'Salah orang');
  await screens.dialog.getByTestId('send-withdrawal').click();
  await screens.closed();
  await admin.getByTestId('posts-ended').getByText('Salah orang').waitFor();
  await planned.waitFor({ state: 'detached' });
  await admin.getByTestId('posts-held').getByTestId('post-days').getByText('Sejak').waitFor();
});

it('gives a person another golongan from a day on, in the post that they have', async () => {
  await screens.show(screens.member(1).employeeId);
  await admin.getByTestId('promote-person').click();
  const golongan = screens.dialog.locator('[name=golongan]');
  const former = await golongan.inputValue();
  const next = former.replace(/[a-e]$/, (letter) => (letter === 'a' ? 'b' : 'a'));
  await golongan.selectOption(next);
  await screens.dialog.getByTestId('send-promotion').click();
  await screens.dialog.locator('[name=startsOn][aria-invalid=true]').waitFor();
  await admin.fill('[name=startsOn]', nextMonth('02'));
  await screens.dialog.getByTestId('former-ends').waitFor();
  await screens.dialog.getByText('Unit, nama jabatan, tugas, dan atasan tetap sama').waitFor();
  await screens.dialog.getByTestId('send-promotion').click();
  await screens.closed();
  const planned = admin.getByTestId('posts-planned').getByTestId('post');
  await planned.getByText(`golongan ${next}`).waitFor();
  await planned.getByTestId('post-withdraw').click();
  await admin.fill('[name=reason]', 'Salah orang');
  await screens.dialog.getByTestId('send-withdrawal').click();
  await screens.closed();
  await admin.getByTestId('posts-held').getByText(`golongan ${former}`).waitFor();
});

it('ends a post with its cause, corrects the day with a reason, and takes the end back', async () => {
  await screens.show(screens.member(2).employeeId);
  const held = admin.getByTestId('posts-held');
  await held.getByTestId('post-end').click();
  await admin.fill('[name=endsOn]', '2020-01-01');
  await screens.dialog.getByTestId('send-end').click();
  await screens.dialog.locator('[name=endsOn][aria-invalid=true]').waitFor();
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await screens.choose('cause', 'retirement');
  await screens.dialog.getByTestId('consequences').getByText('tetap diputuskan').waitFor();
  await screens.dialog.getByTestId('send-end').click();
  await screens.closed();
  await held.getByTestId('end-cause').getByText('Pensiun').waitFor();
  await held.getByTestId('post-end').click();
  await admin.fill('[name=endsOn]', nextMonth('27'));
  await screens.dialog.getByTestId('send-end').click();
  await screens.dialog.locator('[name=reason][aria-invalid=true]').waitFor();
  await admin.fill('[name=reason]', 'SK diperbaiki');
  await screens.dialog.getByTestId('send-end').click();
  await screens.closed();
  await held.getByTestId('end-cause').getByText('SK diperbaiki').waitFor();
  await held.getByTestId('post-reopen').click();
  await admin.fill('[name=reason]', 'Pensiun ditunda');
  await screens.dialog.getByTestId('send-reopening').click();
  await screens.closed();
  await held.getByTestId('post-days').getByText('Sejak').waitFor();
});

it('says whom the end of a head leaves without a superior, and which unit without a head', async () => {
  await screens.show(screens.headBelow.employeeId);
  await admin.getByTestId('posts-held').getByTestId('post-end').first().click();
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await screens.dialog.getByTestId('headless').waitFor();
  expect(await screens.dialog.getByTestId('people-below').getByRole('link').count()).toBeGreaterThan(0);
  await admin.keyboard.press('Escape');
  await screens.closed();
});

it('names a Plt. beside the definitive post, with the number of the letter', async () => {
  await screens.show(screens.member(3).employeeId);
  await admin.getByTestId('begin-post').click();
  await screens.choose('kind', 'plt');
  await screens.choose('duty', 'head');
  await admin.fill('[name=startsOn]', nextMonth('02'));
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await screens.choose('unitId', { label: screens.chief.unitName });
  await admin.fill('[name=position]', 'Plt. Kepala Subbagian');
  await screens.dialog.getByTestId('send-post').click();
  await screens.dialog.locator('[name=letter][aria-invalid=true]').waitFor();
  await admin.fill('[name=letter]', '800/12/2026');
  await screens.dialog.getByTestId('send-post').click();
  await screens.closed();
  const planned = admin.getByTestId('posts-planned');
  await planned.getByText('800/12/2026').waitFor();
  await planned.getByText('Plt. (pelaksana tugas)').waitFor();
});

it('lists what must be mended, and leads to where it is mended', async () => {
  await go(admin, 'admin/people');
  await admin.getByTestId('further').locator('summary').click();
  await admin.getByTestId('to-quality').click();
  for (const fault of ['no-superior', 'superior-without-post', 'two-posts', 'no-head', 'no-account'])
    await admin.getByTestId(`fault-${fault}`).waitFor();
  expect(await admin.getByTestId('fault-two-posts').innerText()).toContain('0');
});

it('ends the access of somebody who has left with one step, and gives it back', async () => {
  const { employeeId, name } = screens.member(7);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await screens.show(employeeId);
  const held = admin.getByTestId('posts-held');
  await held.getByTestId('post-end').click();
  await admin.fill('[name=endsOn]', yesterday);
  await screens.choose('cause', 'leaving');
  await screens.dialog.getByTestId('send-end').click();
  await screens.closed();
  await go(admin, 'inbox');
  await admin.getByTestId('leavers-notice').click();
  await admin.getByTestId('fault-account-without-post').click();
  const row = admin.getByTestId('fault').filter({ hasText: name });
  const toAccount = String(await row.locator('a[href*="/admin/accounts/"]').getAttribute('href'));
  await row.getByTestId('disable-leaver').click();
  expect(await admin.inputValue('[name=reason]')).toContain('Masa jabatan berakhir pada');
  await screens.dialog.getByTestId('send-disabling').click();
  await screens.closed();
  await row.waitFor({ state: 'detached' });
  await go(admin, toAccount.slice(toAccount.indexOf('admin/')));
  await admin.getByTestId('account-status').getByText('Masa jabatan berakhir pada').waitFor();
  await admin.getByTestId('account-enabling').click();
  await admin.fill('[name=reason]', 'Kembali bekerja');
  await screens.dialog.getByTestId('send-enabling').click();
  await screens.closed();
  await screens.show(employeeId);
  await admin.getByTestId('posts-ended').getByTestId('post-reopen').click();
  await admin.fill('[name=reason]', 'Tidak jadi berhenti');
  await screens.dialog.getByTestId('send-reopening').click();
  await screens.closed();
  await held.getByTestId('post').waitFor();
});

it('shows the same on a desktop, in English', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `people/${screens.member(3).employeeId}`);
  await page.getByTestId('posts-planned').waitFor();
  await page.getByTestId('language').click();
  await page.getByText('Posts today').waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

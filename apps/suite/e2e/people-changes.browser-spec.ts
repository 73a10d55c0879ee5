import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf, PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
});
afterAll(() => visitors.close());

const today = (): string => new Date().toISOString().slice(0, 10);

it('gives a person a title with a day and a reason, which every list then calls them by (IDN-159)', async () => {
  const { employeeId, name, staffNumber } = screens.memberWho('pns');
  await screens.show(employeeId);
  await admin.getByTestId('person-changes').getByText('Belum ada perubahan').waitFor();
  await admin.getByTestId('rename-person').click();
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.dialog.locator('[name=reason][aria-invalid=true]').waitFor();
  await screens.dialog.locator('[name=reason]').fill('Ijazah S2');
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.dialog.getByText('Nama ini sudah tercatat').waitFor();
  await screens.dialog.locator('[name=name]').fill(`${name}, M.Si.`);
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.closed();
  await admin.getByRole('heading', { level: 1, name: `${name}, M.Si.` }).waitFor();
  const change = admin.getByTestId('person-change');
  await change.getByText(`${name} → ${name}, M.Si.`).waitFor();
  await change.getByText('Ijazah S2').waitFor();
  await go(admin, `admin/people?people.find=${staffNumber}`);
  await admin.getByTestId('open-person').filter({ hasText: 'M.Si.' }).waitFor();
});

it('says at the field why a kind of employment does not fit, and changes one that does (IDN-160)', async () => {
  const { employeeId } = screens.memberWho('pns');
  await screens.show(employeeId);
  await admin.getByTestId('change-employment').click();
  await screens.choose('employment', 'pppk');
  await screens.dialog.locator('[name=from]').fill('2026-01-02');
  await screens.dialog.locator('[name=reason]').fill('Salah dicatat');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.dialog.locator('[name=employment][aria-invalid=true]').waitFor();
  await screens.choose('employment', 'cpns');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.closed();
  await admin.getByTestId('person-card').getByText('CPNS').waitFor();
  await admin.getByTestId('change-employment').click();
  expect(await screens.dialog.locator('[name=employment]').inputValue()).toBe('pns');
  await screens.dialog.locator('[name=from]').fill(today());
  await screens.dialog.locator('[name=reason]').fill('SK pengangkatan');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.closed();
  await admin.getByTestId('person-change').getByText('CPNS → PNS').waitFor();
  await admin.getByTestId('person-change').getByText('PNS → CPNS').waitFor();
});

it('corrects a NIP that was entered wrongly, which is then known by its last digits (IDN-164)', async () => {
  const { employeeId, staffNumber } = screens.memberWho('pns');
  await screens.show(employeeId);
  await admin.getByTestId('correct-number').click();
  await screens.dialog.getByTestId('send-number').click();
  await screens.dialog.locator('[name=which][aria-invalid=true]').waitFor();
  await screens.choose('which', 'nip');
  await screens.dialog.getByText('Tanggal lahir mengikuti NIP').waitFor();
  await screens.dialog.locator('[name=number]').fill('19790230 200501 1 004');
  await screens.dialog.locator('[name=reason]').fill('Salah ketik');
  await screens.dialog.getByTestId('send-number').click();
  await screens.dialog.getByText('Ini bukan NIP yang benar').waitFor();
  await screens.dialog.locator('[name=number]').fill('19790228 200501 1 004');
  await screens.dialog.getByTestId('send-number').click();
  await screens.closed();
  const change = admin.getByTestId('person-change').first();
  await change.getByText(/NIP atau NI PPPK: .+ → .*1004/).waitFor();
  expect(await change.innerText()).not.toContain('197902282005011004');
  const { items } = await answerOf<{ items: readonly { nip: string }[] }>(
    admin,
    `identity/people?search=${staffNumber}`,
  );
  expect(items.map(({ nip }) => nip)).toEqual(['197902282005011004']);
  await admin.getByTestId('correct-number').click();
  await screens.choose('which', 'npwp');
  await screens.dialog.locator('[name=number]').fill('09.254.294.3-407.000');
  await screens.dialog.locator('[name=reason]').fill('Belum tercatat');
  await screens.dialog.getByTestId('send-number').click();
  await screens.closed();
  await admin
    .getByTestId('person-change')
    .first()
    .getByText(/NPWP: .*7000/)
    .waitFor();
});

it('shows the same on a desktop, in English, and to nobody who looks after pay', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `people/${screens.memberWho('pns').employeeId}`);
  await page.getByTestId('language').click();
  await page.getByText('Changes of name, employment and numbers').waitFor();
  const officer = await visitors.enterAs('payroll-officer');
  await go(officer, `people/${screens.memberWho('pns').employeeId}`);
  await officer.getByTestId('person-card').waitFor();
  expect(await officer.getByTestId('person-changes').count()).toBe(0);
  expect(await officer.getByTestId('rename-person').count()).toBe(0);
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

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

const shots = process.env['SCREENSHOTS'];
const shot = async (name: string): Promise<void> => {
  if (shots !== undefined) await admin.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};
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

it('records who counts for the tax of a person by a document, and shows it when it is asked for (IDN-262, IDN-265)', async () => {
  const { employeeId } = screens.memberWho('pppk');
  const year = today().slice(0, 4);
  await screens.show(employeeId);
  const card = admin.getByTestId('tax-status');
  expect(await card.getByTestId('tax-status-row').count()).toBe(0);
  await admin.getByTestId('set-tax-status').click();
  await screens.choose('family', 'married');
  await screens.choose('dependants', '2');
  await screens.dialog.locator('[name=reason]').fill('Data awal');
  await screens.dialog.getByTestId('send-tax-status').click();
  await screens.dialog.locator('[name=documentKind][aria-invalid=true]').waitFor();
  await screens.choose('documentKind', 'family-card');
  await screens.dialog.locator('[name=documentNumber]').fill('5171-KK-01');
  await screens.dialog.locator('[name=documentDate]').fill(`${year}-01-05`);
  await shot('set-tax-status-phone-id');
  await screens.dialog.getByTestId('send-tax-status').click();
  await screens.closed();
  await card.getByTestId('show-tax-status').click();
  await card.getByTestId('tax-status-row').getByText('PTKP K/2, TER kategori B').waitFor();
  await card.getByText('Kartu keluarga 5171-KK-01').waitFor();
  await admin.getByTestId('set-tax-status').click();
  await screens.choose('family', 'single');
  await screens.choose('dependants', '0');
  await screens.dialog.locator('[name=from]').fill(`${year}-02-01`);
  await screens.dialog.locator('[name=reason]').fill('Cerai');
  await screens.dialog.getByTestId('send-tax-status').click();
  await screens.dialog.locator('[name=from][aria-invalid=true]').waitFor();
  await screens.dialog.locator('[name=from]').fill(`${String(Number(year) + 1)}-01-01`);
  await screens.dialog.getByTestId('send-tax-status').click();
  await screens.closed();
  await card.getByTestId('tax-status-row').first().getByText('PTKP TK/0, TER kategori A').waitFor();
  await shot('tax-status-phone-id');
  await card.getByTestId('withdraw-tax-status').first().click();
  await screens.dialog.locator('[name=reason]').fill('Salah orang');
  await screens.dialog.getByTestId('send-tax-withdrawal').click();
  await screens.closed();
  await card.getByText('PTKP TK/0').waitFor({ state: 'detached' });
  expect(await card.getByTestId('tax-status-row').count()).toBe(1);
});

it('shows the same on a desktop, in English, and to nobody who looks after pay', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `people/${screens.memberWho('pns').employeeId}`);
  await page.getByTestId('language').click();
  await page.getByText('Changes of name, employment and numbers').waitFor();
  await go(page, `people/${screens.memberWho('pppk').employeeId}`);
  await page.getByTestId('show-tax-status').click();
  await page.getByTestId('tax-status-row').getByText('TER category B').waitFor();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/tax-status-desktop-en.png`, fullPage: true });
  const officer = await visitors.enterAs('payroll-officer');
  await go(officer, `people/${screens.memberWho('pns').employeeId}`);
  await officer.getByTestId('person-card').waitFor();
  expect(await officer.getByTestId('person-changes').count()).toBe(0);
  expect(await officer.getByTestId('rename-person').count()).toBe(0);
  expect(await officer.getByTestId('tax-status').count()).toBe(0);
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

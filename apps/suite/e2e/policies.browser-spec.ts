import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { downloaded } from './import-screens.fixtures';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(240_000);

let visitors: Visitors;
let page: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('payroll-officer');
});
afterAll(() => visitors.close());

const NAME = `perwali-${randomBytes(3).toString('hex')}`;
const BASIS = `Perwali Nomor ${randomBytes(2).readUInt16BE()} Tahun 2099 tentang TPP`;
const input = (on: Page, name: string) => on.locator(`[name="${name}"]`);
const isRefused = (name: string) => page.locator(`[name="${name}"][aria-invalid=true]`).waitFor();
const beginWithExample = async (on: Page): Promise<void> => {
  await go(on, 'tpp/policies/new');
  await on.locator('[name=begin-with]').selectOption({ label: 'Contoh bawaan program' });
  await on.getByTestId('begin-with-pack').click();
  await on.getByTestId('begun').waitFor();
};
const rowOf = (on: Page) => on.getByTestId('policy').filter({ hasText: `${NAME}@1` });

it('adopts an own policy from the form, a refused value first, and lists it', async () => {
  await page.getByTestId('menu-tpp-policies').click();
  await page.getByTestId('to-new-policy').click();
  await beginWithExample(page);
  await page.getByTestId('check-policy').click();
  await isRefused('legalBasis');
  await input(page, 'legalBasis').fill(BASIS);
  await input(page, 'validFrom').fill('2099-01-01');
  await input(page, 'name').fill(NAME);
  await input(page, 'amounts/9').fill('6.250.000');
  await input(page, 'criteria/beban-kerja').fill('70');
  await page.getByTestId('check-policy').click();
  await isRefused('criteria/beban-kerja');
  await page.getByTestId('policy-faults').getByText('kriteria harus berjumlah 100%').waitFor();
  expect(await page.getByTestId('adopt-policy').count()).toBe(0);

  await page.reload();
  await page.getByTestId('restored').waitFor();
  expect(await input(page, 'amounts/9').inputValue()).toBe('Rp6.250.000');
  await input(page, 'criteria/prestasi-kerja').fill('30');
  await page.getByTestId('check-policy').click();
  await page.locator('[data-testid=policy-sound]:focus').waitFor();
  await page.getByTestId('caution-final-tax-of-pppk').getByText('PPPK IV … (17) tidak').waitFor();
  expect(await page.getByTestId('adopt-policy').isDisabled()).toBe(true);

  const trial = page.getByTestId('pack-trial');
  await trial.locator('[name=jobClass]').selectOption('9');
  await trial.locator('[name=golongan]').selectOption('III/c');
  await trial.locator('[name=healthBase]').fill('4.500.000');
  await trial.getByTestId('try-policy').click();
  await trial.getByTestId('trial-proposed-net').getByText('Rp5.875.000').waitFor();
  await trial.getByTestId('trial-present-net').getByText('Rp5.200.996').waitFor();
  await trial.getByTestId('trial-difference').getByText('lebih besar Rp674.004').waitFor();

  await page.getByTestId('cautions-read').check();
  await page.getByTestId('adopt-policy').click();
  await rowOf(page).getByText('Akan berlaku').waitFor();
  expect(await rowOf(page).innerText()).toContain(BASIS);
});

it('shows everybody of the agency each policy in words, and what it changed', async () => {
  const employee = await visitors.enterAs('employee');
  await go(employee, `month?month=${browserCity().workedMonth}`);
  await employee.getByTestId('explain').click();
  await employee.getByTestId('to-policies').click();
  await rowOf(employee).getByTestId('open-policy').click();
  await employee.getByTestId('pack-amounts').getByText('Rp6.250.000').waitFor();
  const words = await employee.getByTestId('pack-in-words').innerText();
  for (const said of [
    'Terlambat 1–30 menit\n0,5%',
    'Potongan diambil dari\nBagian disiplin',
    'Batas upah\nRp12.000.000',
  ])
    expect(words).toContain(said);
  await employee.locator('[name=compare]').selectOption('kota-contoh@1');
  const change = employee.getByTestId('pack-change').filter({ hasText: 'Kelas 9' });
  expect(await change.innerText()).toContain('Rp5.532.975 → Rp6.250.000');
  expect(await employee.getByTestId('withdraw-policy').count()).toBe(0);
  await go(employee, 'tpp/policies/new');
  await employee.getByTestId('no-right').getByTestId('to-home').waitFor();
});

it('is done among the first steps once it is adopted, which lead to it before', async () => {
  const admin = await visitors.enterAs('agency-admin');
  await go(admin, 'admin/first-steps');
  const step = admin.getByTestId('step-policy');
  await step.waitFor();
  expect(await step.getAttribute('data-state')).toBe('done');
  await step.getByTestId('to-policy').click();
  await rowOf(admin).waitFor();
  expect(await admin.getByTestId('to-new-policy').count()).toBe(0);
});

it('says at its field what the service refuses of a file, and what it does not know', async () => {
  const other = await visitors.enterAs('payroll-officer', sizes.desktop);
  await go(other, `tpp/policies/${NAME}@1`);
  const file = (await downloaded(other, 'download-pack')).toString('utf8');
  const pack = JSON.parse(file) as Record<string, unknown>;
  await go(other, 'tpp/policies/new');
  const choose = (text: string) =>
    other.locator('[name=policy-file]').setInputFiles({
      ...{ name: 'kebijakan.json', mimeType: 'application/json', buffer: Buffer.from(text) },
    });
  await choose('bukan kebijakan');
  await other.getByTestId('file-fault').waitFor();
  await choose(JSON.stringify({ ...pack, tax: { regime: 'ter' }, bonus: { thr: '100' } }));
  await other.getByTestId('dropped-fields').getByText('bonus/thr').waitFor();
  await other.getByTestId('check-policy').click();
  const faults = other.getByTestId('policy-faults');
  await faults.getByText('versi ini sudah ditetapkan').waitFor();
  await faults.getByText('TER belum dapat dipakai').waitFor();
  await other.locator('[name="tax/regime"][aria-invalid=true]').waitFor();
  await other.getByTestId('begin-again').click();
  await other.getByTestId('begin-pack').waitFor();
  await other.context().close();
});

it('takes a policy back before its first day, for a reason that everybody can read', async () => {
  await go(page, `tpp/policies/${NAME}@1`);
  await page.getByTestId('withdraw-policy').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=reason]').fill('Perwali dicabut');
  await dialog.getByTestId('confirm-withdrawal').click();
  await page.getByTestId('withdrawn').getByText('Perwali dicabut').waitFor();
  await go(page, 'tpp/policies');
  await rowOf(page).getByText('Ditarik').waitFor();
});

it('says that it cannot be asked without a network, and asks again', async () => {
  await page.route('**/api/incentives/policy-packs', (route) => route.abort());
  await go(page, 'tpp/policies');
  await page.getByTestId('failure').waitFor();
  await page.unroute('**/api/incentives/policy-packs');
  await page.getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('policy').first().waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

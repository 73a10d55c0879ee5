import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf } from './people-screens.fixtures';

jest.setTimeout(180_000);

const shots = process.env['SCREENSHOTS'];
const right = 'Ni Luh Ayu Contoh';

let visitors: Visitors;
let employee: Page;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  employee = await visitors.enterAs('employee');
  admin = await visitors.enterAs('agency-admin');
});
afterAll(() => visitors.close());

const dialogOf = (page: Page) => page.getByRole('dialog');
const gone = (page: Page) => dialogOf(page).waitFor({ state: 'detached' });
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};
const ask = async (field: string): Promise<void> => {
  await employee.getByTestId('ask-for-correction').click();
  await dialogOf(employee).locator('[name=field]').selectOption(field);
  await dialogOf(employee).locator('[name=right]').fill(right);
  await dialogOf(employee).locator('[name=reason]').fill('Sesuai ijazah');
  await shot(employee, 'ask-correction-phone-id');
  expect(await fits(employee)).toBe(true);
  await dialogOf(employee).getByTestId('send-correction').click();
};
const ofField = (page: Page, testId: string, word: string) =>
  page.getByTestId(testId).filter({ has: page.getByText(word, { exact: true }) });

it('lets an employee on a phone ask for the correction of their data, once a field, and take it back (IDN-172)', async () => {
  await go(employee, 'me/data');
  await employee.getByTestId('ask-for-correction').click();
  await dialogOf(employee).getByTestId('send-correction').click();
  await dialogOf(employee).locator('[aria-invalid=true]').first().waitFor();
  await employee.keyboard.press('Escape');
  await gone(employee);
  await ask('name');
  await gone(employee);
  await ofField(employee, 'own-correction', 'Nama').getByText('Menunggu').waitFor();
  await ask('name');
  await dialogOf(employee).getByText('Sudah ada permintaan perbaikan untuk data ini').waitFor();
  await employee.keyboard.press('Escape');
  await gone(employee);
  await go(employee, 'me/data');
  await ask('unit');
  await gone(employee);
  await ofField(employee, 'own-correction', 'Unit kerja').getByTestId('withdraw-correction').click();
  await ofField(employee, 'own-correction', 'Unit kerja').getByText('Ditarik kembali').waitFor();
  expect(await fits(employee)).toBe(true);
});

it('waits for the administrator, who marks it corrected with what was done (IDN-173)', async () => {
  await go(admin, 'inbox');
  await admin.getByTestId('corrections-notice').click();
  await admin.getByTestId('correction').getByText(right).waitFor();
  await shot(admin, 'corrections-phone-id');
  expect(await fits(admin)).toBe(true);
  await admin.getByTestId('complete-correction').click();
  await dialogOf(admin).locator('[name=note]').fill('Nama diperbaiki di SIASN');
  expect(await fits(admin)).toBe(true);
  await dialogOf(admin).getByTestId('send-completion').click();
  await gone(admin);
  await admin.getByText('Tidak ada permintaan yang menunggu').waitFor();
  await go(employee, 'me/data');
  await ofField(employee, 'own-correction', 'Nama').getByText('Sudah diperbaiki').waitFor();
  await employee.getByTestId('correction-answer').getByText('Nama diperbaiki di SIASN').waitFor();
});

it('declines with a reason, of pay by the payroll officer, who finds the place where it is done', async () => {
  await ask('npwp');
  await gone(employee);
  const officer = await visitors.enterAs('payroll-officer', sizes.desktop);
  await go(officer, 'admin/corrections');
  await officer.getByTestId('correction-place').waitFor();
  await officer.getByTestId('decline-correction').click();
  await dialogOf(officer).locator('[name=reason]').fill('NPWP sudah sesuai');
  await dialogOf(officer).getByTestId('send-refusal').click();
  await gone(officer);
  await officer.getByTestId('language').click();
  await officer.getByText('No request is waiting').waitFor();
  await go(employee, 'me/data');
  await ofField(employee, 'own-correction', 'NPWP').getByText('NPWP sudah sesuai').waitFor();
});

it('shows the person who was shown what of them (TRL-008)', async () => {
  const { items } = await answerOf<{ items: { runId: string }[] }>(
    await visitors.enterAs('payroll-officer'),
    'incentives/tpp-runs',
  );
  const officer = await visitors.enterAs('payroll-officer');
  await go(officer, `tpp/runs/${items[0]?.runId ?? ''}`);
  const { employeeId } = await answerOf<{ employeeId: string }>(officer, 'session');
  await officer.getByTestId('run-lines').waitFor();
  // The officer is in the list too, and recorded for nobody but the others.
  const lines = await answerOf<{ items: object[] }>(officer, `incentives/tpp-runs/${items[0]?.runId ?? ''}/lines`);
  await go(employee, 'me/data');
  const shown = employee.getByTestId('own-disclosures').getByTestId('disclosure');
  await shown.filter({ hasText: 'Perhitungan TPP' }).filter({ hasText: `${String(lines.items.length - 1)} pegawai` }).first().waitFor(); // prettier-ignore
  const { name } = await answerOf<{ items: { name: string }[] }>(employee, `identity/directory?ids=${employeeId}`).then(
    (found) => found.items[0] ?? { name: '' },
  );
  await shown.filter({ hasText: name }).filter({ hasText: 'Jumlah TPP' }).first().waitFor();
  await employee.getByTestId('own-disclosures-part').selectOption('identity');
  await shown.filter({ hasText: 'Isi permintaan perbaikan data' }).filter({ hasText: 'Antrean perbaikan data' }).first().waitFor(); // prettier-ignore
  await shot(employee, 'own-disclosures-phone-id');
  expect(await fits(employee)).toBe(true);
});

it('is there in English, and says so where it cannot be read', async () => {
  const page = await visitors.enterAs('employee', sizes.desktop);
  await page.route('**/api/incentives/disclosures/mine*', (route) => route.abort());
  await go(page, 'me/data');
  await page.getByTestId('own-disclosures').getByTestId('failure').waitFor();
  await page.unroute('**/api/incentives/disclosures/mine*');
  await page.getByTestId('own-disclosures').getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('language').click();
  await page.getByRole('heading', { name: 'Who looked at my data' }).waitFor();
  await page.getByTestId('disclosure').filter({ hasText: 'TPP computation' }).first().waitFor();
  await shot(page, 'own-disclosures-desktop-en');
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));

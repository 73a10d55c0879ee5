import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(180_000);

const shots = process.env['SCREENSHOTS'];
const HOW = 'Berkas daftar pegawai terkirim ke alamat yang keliru';

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
});
afterAll(() => visitors.close());

const dialog = () => admin.getByRole('dialog');
const gone = () => dialog().waitFor({ state: 'detached' });
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

/** Counts what is clicked, so that a drill can be measured. */
const counted = (page: Page) => {
  const clicks = { count: 0 };
  const click = async (testId: string): Promise<void> => {
    clicks.count += 1;
    await page.getByTestId(testId).click();
  };
  return { clicks, click };
};

it('has both drafts in hand three clicks after the register, with what is not known marked (IDN-240, IDN-242)', async () => {
  const { staffNumber } = screens.personWith(screens.employeeId);
  await go(admin, 'admin/processing');
  const { clicks, click } = counted(admin);
  await click('to-incidents');
  await admin.getByText('Belum pernah ada insiden').waitFor();
  await click('open-incident');
  await admin.fill('[name=noticedTime]', '00:00');
  await admin.selectOption('[name=scope]', 'people');
  await admin.fill('[name=staffNumbers]', staffNumber);
  await admin.fill('[name=happenedHow]', HOW);
  await shot(admin, 'incident-form-phone-id');
  expect(await fits(admin)).toBe(true);
  await click('send-incident');
  for (const draft of ['draft-surat-lembaga', 'draft-pemberitahuan']) {
    await admin.getByTestId(draft).getByText(HOW).waitFor();
    expect(await admin.getByTestId(draft).innerText()).toContain('[belum diketahui]');
  }
  expect(clicks.count).toBe(3);
  await admin.getByTestId('incident-clock').getByText('sisa').waitFor();
  await shot(admin, 'incident-phone-id');
  expect(await fits(admin)).toBe(true);
});

it('reminds at the inbox, and gives the letter out as text and on paper', async () => {
  await go(admin, 'inbox');
  await admin.getByTestId('incident-notice').getByText('sisa').click();
  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByTestId('download-surat-lembaga').click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(HOW);
  await admin.evaluate('window.print = () => undefined');
  await admin.getByTestId('print-surat-lembaga').click();
  await admin.emulateMedia({ media: 'print' });
  await admin.getByTestId('printed-pages').getByText(HOW).waitFor();
  await admin.getByTestId('incident-documents').waitFor({ state: 'hidden' });
  await admin.emulateMedia({ media: 'screen' });
  await admin.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
});

it('is told to the person in the app, then closed with what was learnt (IDN-243 to IDN-245)', async () => {
  await admin.getByTestId('change-incident').click();
  await admin.getByTestId('dataKinds-person').check();
  await admin.fill('[name=handling]', 'Penerima diminta menghapus berkas');
  await admin.getByTestId('save-incident-facts').click();
  await admin.getByTestId('draft-pemberitahuan').getByText('Penerima diminta menghapus berkas').waitFor();
  await admin.getByTestId('drafts-are-right').click();
  await admin.getByTestId('drafts-read').waitFor();
  await admin.fill('[name=letterNumber]', '555/21/2026');
  await admin.fill('[name=sentTime]', '00:00');
  await admin.getByTestId('send-letter').click();
  await admin.getByTestId('letter-sent').getByText('555/21/2026').waitFor();
  await admin.getByTestId('tell-in-app').click();
  await admin.getByTestId('tell-in-app-confirm').click();
  await admin.getByTestId('told-count').getByText('1 dari 1').waitFor();
  await shot(admin, 'incident-told-phone-id');
  const employee = await visitors.enterAs('employee');
  await go(employee, 'month');
  await employee.getByTestId('own-incident-notice').getByRole('link').click();
  await employee.getByTestId('own-incident').getByText(HOW).waitFor();
  await shot(employee, 'own-incident-phone-id');
  expect(await fits(employee)).toBe(true);
  await admin.getByTestId('close-incident').click();
  await dialog().locator('[name=learnt]').fill('Berkas hanya dikirim lewat penerima terdaftar');
  await dialog().getByTestId('send-closing').click();
  await gone();
  await admin.getByTestId('incident-status').getByText('Selesai').waitFor();
  await go(admin, 'inbox');
  await admin.getByTestId('tab-reports').waitFor();
  expect(await admin.getByTestId('incident-notice').count()).toBe(0);
});

it('is opened again with a reason, withdrawn where it was none, and listed, in English too', async () => {
  await go(admin, 'admin/processing/incidents');
  await admin.getByTestId('incident').getByRole('link').click();
  await admin.getByTestId('reopen-incident').click();
  await dialog().locator('[name=reason]').fill('Ada orang lain');
  await dialog().getByTestId('send-reopening').click();
  await gone();
  await admin.getByTestId('withdraw-incident').click();
  await dialog().locator('[name=reason]').fill('Berkas kosong');
  await dialog().getByTestId('send-withdrawal').click();
  await gone();
  await admin.getByTestId('incident-status').getByText('Berkas kosong').waitFor();
  const desktop = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(desktop, 'admin/processing/incidents');
  await desktop.getByTestId('language').click();
  await desktop.getByTestId('incident').getByText('Withdrawn').waitFor();
  await shot(desktop, 'incidents-desktop-en');
  await desktop.getByTestId('incident').getByRole('link').click();
  await desktop.getByTestId('incident-documents').waitFor();
  await shot(desktop, 'incident-desktop-en');
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siasnRow, siasnWorkbook } from '@kinerja/imports-fixtures';
import type { Browser, Page } from 'playwright-core';
import { openChromium, sizes } from '../../../tools/browser/chromium';
import { kinerja, newHome, removeHome, startCityWith, type City } from './city.fixtures';
import { choose } from './import-screens.fixtures';

jest.setTimeout(240_000);

const PASSWORD = 'sebuah sandi yang cukup panjang';
const PEOPLE = 40;
const [TOP, OFFICE, FIELD] = ['Dinas Kesehatan', 'Sekretariat', 'Bidang Pelayanan'] as const;

let home: string;
let city: City;
let browser: Browser;
const faults: string[] = [];
beforeAll(async () => {
  home = newHome();
  [city, browser] = await Promise.all([
    startCityWith(home, '--empty', '--name', 'Kota Bima', '--zone', 'WITA'),
    openChromium(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await city?.stop();
  removeHome(home);
}, 60_000);

const opened = async (size: keyof typeof sizes): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: sizes[size] })).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
};

/** By the link of the founding, in a browser of their own. */
const enterByLink = async (username: string, size: keyof typeof sizes): Promise<Page> => {
  const links = JSON.parse(readFileSync(join(home, 'first-links.json'), 'utf8')) as { agency: string; username: string; link: string }[]; // prettier-ignore
  const { link = '' } = links.find((one) => one.agency === 'dinkes' && one.username === username) ?? {};
  const page = await opened(size);
  await page.goto(link);
  await page.fill('[name=password]', PASSWORD);
  await page.getByTestId('activate').click();
  await page.getByTestId('first-steps').waitFor();
  return page;
};

const inState =
  (state: 'done' | 'missing') =>
  async (page: Page, ...steps: readonly string[]): Promise<void> => {
    await page.getByTestId('menu-admin-first-steps').click();
    for (const step of steps) await page.locator(`[data-testid=step-${step}][data-state=${state}]`).waitFor();
  };
const [done, missing] = [inState('done'), inState('missing')];

/** From the list of what is missing to where it is done. */
const take = async (page: Page, step: string): Promise<void> => {
  await page.getByTestId('menu-admin-first-steps').click();
  await page.getByTestId(`to-${step}`).click();
};

const registerUnits = async (page: Page): Promise<void> => {
  await take(page, 'units');
  await page.getByTestId('register-unit').waitFor();
  for (const [name, below] of [[TOP], [OFFICE, TOP], [FIELD, TOP]] as const) {
    await page.fill('[name=name]', name);
    await page.fill('[name=from]', '2020-01-01');
    if (below !== undefined) await page.locator('select[name=parentUnitId]').selectOption({ label: below });
    await page.getByTestId('register-unit').click();
    await page.getByTestId('unit').filter({ hasText: name }).waitFor();
  }
};

/** One head of the agency; the two units below have none yet. */
const forty = () =>
  siasnWorkbook(Array.from({ length: PEOPLE }, (_, at) => siasnRow(at, at < 2 ? TOP : at % 2 === 0 ? OFFICE : FIELD)));

const importPeople = async (page: Page): Promise<void> => {
  await take(page, 'people');
  await page.getByTestId('people-import').waitFor();
  await choose(page, 'people', { name: 'siasn.xlsx', bytes: await forty() });
  await page.getByTestId('map-columns').waitFor();
  await page.getByTestId('save-map').click();
  await page.getByTestId('dry-run-clean').waitFor();
  await page.getByTestId('apply-import').click();
  await page.getByText(`Selesai: ${PEOPLE} pegawai diimpor.`).waitFor();
};

const designateHead = async (page: Page, unit: string): Promise<void> => {
  await take(page, 'heads');
  await page.getByTestId('fault').getByRole('link', { name: unit }).click();
  await page.getByTestId('person').first().waitFor();
  await page.getByTestId('open-person').first().click();
  await page.getByTestId('begin-post').click();
  const dialog = page.getByRole('dialog');
  await page.fill('[name=startsOn]', '2026-01-01');
  await dialog.locator('select[name=unitId]').selectOption({ label: unit });
  await page.fill('[name=position]', `Kepala ${unit}`);
  await dialog.locator('select[name=positionKind]').selectOption('administrator');
  await dialog.locator('select[name=duty]').selectOption('head');
  await dialog.getByTestId('person-search').fill('CONTOH 0');
  await dialog.getByTestId('pick-person').first().click();
  await dialog.getByTestId('send-post').click();
  await dialog.waitFor({ state: 'detached' });
};

type Paper = Readonly<{ address: string; username: string; code: string }>;

const paperIn = (text: string): Paper => {
  const [, address = ''] = /Buka (\S+)/.exec(text) ?? [];
  const [, username = ''] = /Nama pengguna\s+(\S+)/.exec(text) ?? [];
  const [code = ''] = /(\w{4}-){3}\w{4}/.exec(text) ?? [];
  return { address, username, code };
};

/** Of the nth of the file. */
const paperOf = (papers: readonly Paper[], nth: number): Paper => {
  const paper = papers.find(({ username }) => username === `peg-${String(nth).padStart(5, '0')}`);
  if (!paper) throw new Error(`nothing was printed for number ${nth}`);
  return paper;
};

const printCodes = async (page: Page): Promise<readonly Paper[]> => {
  await take(page, 'accounts');
  await page.getByTestId('print-codes').waitFor();
  // As where the dialog of the browser stays open; without a screen Chromium closes it at once.
  await page.evaluate('window.print = () => {}');
  await page.getByTestId('print-codes').click();
  const slips = page.locator('.print-slip');
  await slips.first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const papers = (await slips.allInnerTexts()).map(paperIn);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });
  await slips.first().waitFor({ state: 'detached' });
  return papers;
};

const enterByPaper = async ({ address, username, code }: Paper): Promise<Page> => {
  const page = await opened('phone');
  await page.goto(address);
  await page.fill('[name=username]', username);
  await page.fill('[name=code]', code);
  await page.fill('[name=password]', PASSWORD);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
  return page;
};

/** One proposes, the other agrees (IDN-070). */
const makeAdministrator = async ([first, second]: readonly [Page, Page], username: string): Promise<void> => {
  await take(first, 'administrators');
  await first.getByTestId('account').getByRole('link', { name: username }).click();
  await first.locator('select[name=role]').selectOption('agency-admin');
  await first.fill('[name=reason]', 'Membuka bulan');
  await first.getByTestId('grant-role').click();
  await first.getByTestId('account-waiting').waitFor();
  await take(second, 'administrators');
  await second.getByTestId('proposals-notice').click();
  await second.getByTestId('confirm-role').click();
  await second.getByText('Peran diberikan.').waitFor();
};

const openMonth = async (page: Page): Promise<void> => {
  await page.reload();
  await take(page, 'month');
  await page.getByTestId('open-period').click();
  await page.getByTestId('periods').getByRole('listitem').first().waitFor();
};

it('founds an agency in an empty city and ends with forty people who can come in, at the screen alone', async () => {
  const founding = ['--code', 'dinkes', '--name', 'Dinas Kesehatan', '--home', home];
  expect(kinerja('agency', 'found', ...founding)).toMatchObject({ status: 0, stderr: '' });
  const admin = await enterByLink('admin-instansi', 'desktop');
  await missing(admin, 'units', 'people');
  await registerUnits(admin);
  await importPeople(admin);
  for (const unit of [OFFICE, FIELD]) await designateHead(admin, unit);
  await done(admin, 'units', 'people', 'heads', 'accounts');

  const papers = await printCodes(admin);
  expect(papers).toHaveLength(PEOPLE);
  const [chief, member] = [paperOf(papers, 1), paperOf(papers, 40)];

  const colleague = await enterByPaper(chief);
  const second = await enterByLink('admin', 'phone');
  await makeAdministrator([admin, second], chief.username);
  await openMonth(colleague);
  await done(admin, 'administrators', 'month');

  const person = await enterByPaper(member);
  await person.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

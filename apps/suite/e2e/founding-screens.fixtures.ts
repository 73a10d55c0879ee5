import type { Page } from 'playwright-core';
import { quiet } from './browser-city.fixtures';
import type { Slip } from './founded-city.fixtures';
import { FIELD, OFFICE, PEOPLE, TOP, workbook } from './founding-workbook.fixtures';
import { choose } from './import-screens.fixtures';

/** As the import numbers the rows of a file that brings no numbers of its own. */
export const usernameOf = (number: number): string => `peg-${String(number).padStart(5, '0')}`;

/** From the list of what is missing to where it is done. */
export const take = async (page: Page, step: string): Promise<void> => {
  await page.getByTestId('menu-admin-first-steps').click();
  await page.getByTestId(`to-${step}`).click();
};

export const areIn = async (
  page: Page,
  state: 'done' | 'missing' | 'later',
  ...steps: readonly string[]
): Promise<void> => {
  await quiet(page);
  await page.getByTestId('menu-admin-first-steps').click();
  for (const step of steps) await page.locator(`[data-testid=step-${step}][data-state=${state}]`).waitFor();
};

export const registerUnits = async (page: Page): Promise<void> => {
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

export const importPeople = async (page: Page): Promise<void> => {
  await take(page, 'people');
  await page.getByTestId('people-import').waitFor();
  await choose(page, 'people', await workbook());
  await page.getByTestId('map-columns').waitFor();
  await page.getByTestId('save-map').click();
  await page.getByTestId('dry-run-clean').waitFor();
  await page.getByTestId('apply-import').click();
  await page.getByText(`Selesai: ${PEOPLE} pegawai diimpor.`).waitFor();
};

/** Somebody of the unit gets the post of its head, below the head of the agency. */
export const designateHead = async (page: Page, unit: string, number: number, chief: string): Promise<void> => {
  await take(page, 'heads');
  await page.getByTestId('fault').getByRole('link', { name: unit }).click();
  await page
    .getByTestId('person')
    .filter({ hasText: usernameOf(number).toUpperCase() })
    .getByTestId('open-person')
    .click();
  await page.getByTestId('begin-post').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=startsOn]').fill('2026-01-01');
  await dialog.locator('select[name=unitId]').selectOption({ label: unit });
  await dialog.locator('[name=position]').fill(`Kepala ${unit}`);
  await dialog.locator('select[name=positionKind]').selectOption('administrator');
  await dialog.locator('select[name=duty]').selectOption('head');
  await dialog.getByTestId('person-search').fill(chief);
  await dialog.getByTestId('pick-person').first().click();
  await dialog.getByTestId('send-post').click();
  await dialog.waitFor({ state: 'detached' });
};

const slipIn = (text: string): Slip => {
  const [, address = ''] = /Buka (\S+)/.exec(text) ?? [];
  const [, username = ''] = /Nama pengguna\s+(\S+)/.exec(text) ?? [];
  const [code = ''] = /(\w{4}-){3}\w{4}/.exec(text) ?? [];
  return { address, username, code };
};

export type Printed = Readonly<{ slips: readonly Slip[]; pdf: Buffer }>;

export const printCodes = async (page: Page): Promise<Printed> => {
  await take(page, 'accounts');
  await page.getByTestId('print-codes').waitFor();
  // As where the dialog of the browser stays open; without a screen Chromium closes it at once.
  await page.evaluate('window.print = () => {}');
  await page.getByTestId('print-codes').click();
  const slips = page.locator('.print-slip');
  await slips.first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const read = (await slips.allInnerTexts()).map(slipIn);
  const pdf = await page.pdf({ format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
  await slips.first().waitFor({ state: 'detached' });
  return { slips: read, pdf };
};

type Granted = Readonly<{ number: number; role: string; step: 'administrators' | 'approvers' }>;

const propose = async (page: Page, { number, role, step }: Granted): Promise<void> => {
  await take(page, step);
  await page
    .getByTestId('account')
    .getByRole('link', { name: usernameOf(number) })
    .click();
  await page.locator('select[name=role]').selectOption(role);
  await page.fill('[name=reason]', 'Sebelum bulan pertama');
  await page.getByTestId('grant-role').click();
  await page.getByTestId('account-waiting').waitFor();
};

/** One proposes each, the other agrees to each (IDN-070). */
export const giveRoles = async (
  [first, second]: readonly [Page, Page],
  ...roles: readonly Granted[]
): Promise<void> => {
  for (const role of roles) await propose(first, role);
  await quiet(second);
  await take(second, 'administrators');
  await second.getByTestId('proposals-notice').click();
  const waiting = second.getByTestId('waiting-role');
  for (let left = roles.length; left > 0; left -= 1) {
    await waiting
      .nth(left - 1)
      .getByTestId('confirm-role')
      .click();
    await waiting.nth(left - 1).waitFor({ state: 'detached' });
  }
};

/** Of the running year: one holiday, and the hours of its weeks. */
export const fillCalendar = async (page: Page): Promise<void> => {
  await take(page, 'calendar');
  await page.getByTestId('paste-days').click();
  await page.fill('[name=lines]', '17 Agustus Proklamasi Kemerdekaan\n25 Desember Hari Natal');
  await page.getByTestId('save-days').click();
  await page.getByTestId('calendar-day').filter({ hasText: 'Hari Natal' }).waitFor();
  await page.getByTestId('add-hours').click();
  await page.getByTestId('save-hours').click();
  await page.getByTestId('hours').waitFor();
};

/** Begun from the example, which nobody adopted before. */
export const adoptPolicy = async (page: Page): Promise<void> => {
  await page.getByTestId('menu-tpp-policies').click();
  await page.getByText('Belum ada kebijakan TPP').waitFor();
  await page.getByTestId('to-new-policy').click();
  await page.getByTestId('begin-with-pack').click();
  await page.getByTestId('begun').waitFor();
  await page.fill('[name=legalBasis]', 'Perwali Nomor 7 Tahun 2026 tentang TPP');
  await page.fill('[name=validFrom]', '2026-01-01');
  await page.fill('[name=name]', 'tpp-kota-bima');
  await page.getByTestId('check-policy').click();
  await page.getByTestId('policy-sound').waitFor();
  await page.getByTestId('cautions-read').check();
  await page.getByTestId('adopt-policy').click();
  await page.getByTestId('policy').getByText('Sedang berlaku').waitFor();
};

export const openMonth = async (page: Page): Promise<void> => {
  await take(page, 'month');
  await page.getByTestId('open-period').click();
  await page.getByTestId('period').waitFor();
};

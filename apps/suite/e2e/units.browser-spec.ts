import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { nextMonth, PeopleScreens } from './people-screens.fixtures';
import { UnitScreens } from './unit-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let page: Page;
let screens: UnitScreens;
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('agency-admin', sizes.phone);
  screens = new UnitScreens(page);
});
afterAll(() => visitors.close());

const mark = randomBytes(3).toString('hex');
const [field, renamed, section] = [`Bidang ${mark}`, `Bidang Digital ${mark}`, `Seksi ${mark}`];

/** Whoever works by keyboard goes on where they are. */
const hasFocus = async (selector: string): Promise<void> => page.locator(`${selector}:focus`).waitFor();

it('asks since when a unit is there, and registers it below another', async () => {
  await go(page, 'admin/units');
  await page.locator('[data-testid=menu-admin-people][aria-current=page]').waitFor();
  await page.getByTestId('register-unit-card').locator('[name=name]').fill(field);
  await page.getByTestId('register-unit').click();
  await page.locator('[name=from][aria-invalid=true]').waitFor();
  await screens.register(field);
  await screens.register(section, field);
  await hasFocus('[data-testid=register-unit]');
});

it('renames from a day, and shows the tree of the day before with the former name (IDN-101)', async () => {
  await screens.open(field);
  await screens.dialog.getByTestId('unit-name').click();
  await hasFocus('.shown-step');
  await screens.dialog.locator('[name=name]').fill(renamed);
  await screens.dialog.locator('[name=from]').fill('2026-07-01');
  await screens.dialog.getByTestId('send-name').click();
  await screens.dialog.getByTestId('unit-names').getByText(renamed).waitFor();
  await hasFocus('.shown-step');
  await screens.dialog.getByRole('heading', { name: renamed }).waitFor();
  await screens.closeDialog();
  await screens.show('2026-06-30');
  await screens.row(field).waitFor();
  expect(await screens.row(renamed).count()).toBe(0);
  await screens.show('2026-07-01');
  await screens.row(renamed).waitFor();
  expect(await screens.row(field).count()).toBe(0);
  await page.fill('[name=units-on]', '2019-12-31');
  await page.getByTestId('units').getByText('Belum ada unit').waitFor();
  await page.fill('[name=units-on]', '');
  await page.getByTestId('units').getByText('yang tampil keadaan hari ini').waitFor();
});

it('moves a unit to the top from a day, and names the circle of a wrong move (IDN-102)', async () => {
  await screens.show('2026-07-01');
  await screens.open(renamed);
  await screens.dialog.getByTestId('unit-parent').click();
  await screens.dialog.locator('[name=from]').fill('2026-07-01');
  await screens.dialog.locator('select[name=parentUnitId]').selectOption({ label: section });
  await screens.dialog.getByTestId('send-parent').click();
  await screens.dialog.getByText('akan berada di bawah dirinya sendiri').waitFor();
  await screens.dialog.getByTestId('units-meant').getByText(section).waitFor();
  await screens.closeDialog();
  await screens.open(section);
  await screens.dialog.getByTestId('unit-parent').click();
  await screens.dialog.locator('[name=from]').fill('2026-09-01');
  await screens.dialog.locator('select[name=parentUnitId]').selectOption('');
  await screens.dialog.getByTestId('send-parent').click();
  await screens.dialog.getByTestId('unit-places').getByText('Unit teratas').waitFor();
  await screens.closeDialog();
  await screens.row(section).and(page.locator('[data-depth="1"]')).waitFor();
  await screens.show('2026-09-01');
  await screens.row(section).and(page.locator('[data-depth="0"]')).waitFor();
  await screens.row(section).scrollIntoViewIfNeeded();
});

it('withdraws what has not begun, and closes a unit that nobody is in (IDN-103, IDN-104)', async () => {
  await screens.open(section);
  await screens.dialog.getByTestId('unit-name').click();
  await screens.dialog.locator('[name=name]').fill(`Seksi Nanti ${mark}`);
  await screens.dialog.locator('[name=from]').fill('2190-01-01');
  await screens.dialog.getByTestId('send-name').click();
  await screens.dialog.getByTestId('withdraw-name').click();
  await screens.dialog.locator('[name=reason]').fill('Peraturan belum terbit');
  await screens.dialog.getByTestId('send-unit-withdrawal').click();
  await screens.dialog.getByTestId('unit-withdrawn').getByText('Peraturan belum terbit').waitFor();
  expect(await screens.dialog.getByTestId('unit-names').getByText('Seksi Nanti').count()).toBe(0);
  await screens.dialog.getByTestId('unit-end').click();
  await screens.dialog.locator('[name=from]').fill('2026-10-01');
  await screens.dialog.getByTestId('send-end').click();
  await screens.dialog.getByTestId('unit-closing').waitFor();
  await screens.closeDialog();
  await screens.show('2026-09-30');
  await screens.row(section).waitFor();
  await screens.show('2026-10-01');
  expect(await screens.row(section).count()).toBe(0);
});

it('says who still holds posts in a unit that is to be closed (IDN-103)', async () => {
  const occupied = page.getByTestId('unit').filter({ hasText: 'Sekretariat' });
  await occupied.first().getByTestId('open-unit').click();
  await screens.dialog.getByTestId('unit-end').click();
  await screens.dialog.locator('[name=from]').fill('2190-01-01');
  await screens.dialog.getByTestId('send-end').click();
  await screens.dialog.getByTestId('failure').getByTestId('people-meant').waitFor();
  await screens.closeDialog();
});

it('merges a unit into another one: who moves is said before, and the tree and the person show it after (IDN-106)', async () => {
  const people = await PeopleScreens.open(visitors);
  const { employeeId, name } = people.member(4);
  const [first, second] = [`Bidang Lama ${mark}`, `Bidang Tujuan ${mark}`];
  await page.fill('[name=units-on]', nextMonth('20'));
  await screens.register(first);
  await screens.register(second);
  await screens.beginPost(employeeId, first, people.chief.employeeId);

  await screens.open(first);
  await screens.dialog.getByTestId('unit-merger').click();
  await screens.dialog.locator('[name=from]').fill(nextMonth('20'));
  await screens.dialog.locator('select[name=into]').selectOption({ label: second });
  await screens.dialog.getByTestId('moved-people').getByText('1 pegawai').waitFor();
  await screens.dialog.getByTestId('merger-consequences').getByText(name).waitFor();
  await screens.dialog.getByTestId('send-merger').click();
  await screens.dialog.getByTestId('merged-into').getByText(second).waitFor();
  await screens.dialog.getByTestId('unit-end').waitFor({ state: 'detached' });
  await screens.closeDialog();
  await screens.show(nextMonth('19'));
  await screens.row(first).waitFor();
  await screens.show(nextMonth('20'));
  await screens.row(second).waitFor();
  expect(await screens.row(first).count()).toBe(0);
  await people.show(employeeId);
  await people.page.getByTestId('posts-planned').getByText(second).waitFor();
  expect(visitors.faults).toEqual([]);
});

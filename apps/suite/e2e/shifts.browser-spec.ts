import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf } from './people-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let page: Page;
let dialog: Locator;
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('agency-admin', sizes.phone);
  dialog = page.getByRole('dialog');
});
afterAll(() => visitors.close());

const mark = randomBytes(3).toString('hex');
const [morning, evening, night] = [`Pagi ${mark}`, `Sore ${mark}`, `Malam ${mark}`];

const define = async (name: string, begins: string, ends: string): Promise<void> => {
  await page.getByTestId('add-shift-pattern').click();
  await dialog.locator('[name=name]').fill(name);
  await dialog.locator('[name=begins]').fill(begins);
  await dialog.locator('[name=ends]').fill(ends);
  await dialog.getByTestId('save-shift-pattern').click();
  await page.getByTestId('shift-pattern').filter({ hasText: name }).waitFor();
};
/** Its label has the hours behind the name. */
const pickShift = async (field: string, name: string): Promise<void> => {
  const option = dialog.locator(`select[name=${field}] option`).filter({ hasText: name });
  await dialog.locator(`select[name=${field}]`).selectOption(String(await option.getAttribute('value')));
};

/** Three shifts, and a cycle of three days for two teams; answers its first day. */
const rotate = async (): Promise<string> => {
  await page.getByTestId('add-rotation').click();
  const from = await dialog.locator('[name=from]').inputValue();
  await dialog.locator('select[name=days]').selectOption('3');
  await dialog.locator('select[name=teams]').selectOption('2');
  await pickShift('day0', night);
  await pickShift('day1', morning);
  await dialog.getByTestId('shifts-overlap').waitFor();
  await dialog.getByTestId('save-rotation').click();
  await dialog.getByTestId('days-meant').getByText('Hari 1 dan hari 2').waitFor();
  await pickShift('day1', evening);
  await dialog.getByTestId('short-rest').getByText('6 jam').waitFor();
  await dialog.getByTestId('save-rotation').click();
  await page.getByTestId(`shifts-${from}`).getByText(night).waitFor();
  return from;
};

const putIntoTeam = async (name: string): Promise<void> => {
  await page.getByTestId('place-in-team').click();
  await dialog.getByTestId('save-team').click();
  await dialog.getByTestId('who-is-placed').getByText('Wajib diisi.').waitFor();
  await dialog.locator('select[name=team]').selectOption('Regu A');
  await dialog.getByLabel(name).check();
  await dialog.getByTestId('save-team').click();
  await page.getByTestId('team').filter({ hasText: 'Regu A' }).getByText(name).waitFor();
};

const remove = async (pattern: Locator): Promise<void> => {
  await pattern.getByTestId('remove-shift-pattern').click();
  await page.getByTestId('remove-shift-pattern-confirm').click();
};

it('lets an administrator rotate a unit by teams, and the member see their own shifts, until it is withdrawn (IDN-250 to IDN-255)', async () => {
  const employee = await visitors.enterAs('employee');
  const own = await answerOf<{ posts: { unitId: string }[]; name: string }>(employee, 'identity/people/me/posts');
  await go(page, 'admin/calendar');
  await page.getByTestId('to-shifts').click();
  await define(morning, '07:00', '14:00');
  await define(evening, '14:00', '21:00');
  await define(night, '21:00', '08:00');
  await page.locator('select[name=shift-unit]').selectOption(String(own.posts[0]?.unitId));
  await page.getByText('Unit ini mengikuti kalender instansi').waitFor();
  const from = await rotate();
  expect(await page.getByTestId(`shifts-${from}`).getByRole('cell').allTextContents()).toEqual([night, evening]);
  await putIntoTeam(own.name);
  await go(employee, 'people/me');
  await employee.getByTestId(`own-shift-${from}`).getByText(night).waitFor();

  const pattern = page.getByTestId('shift-pattern').filter({ hasText: night });
  await remove(pattern);
  await pattern.getByText('Giliran ini masih dipakai').waitFor();
  await page.getByTestId('withdraw-rotation').click();
  await dialog.locator('[name=reason]').fill('Uji coba selesai');
  await dialog.getByTestId('send-rotation-withdrawal').click();
  await page.getByText('Unit ini mengikuti kalender instansi').waitFor();
  await remove(pattern);
  await pattern.waitFor({ state: 'detached' });
  await go(employee, 'people/me');
  await employee.getByTestId('person-card').waitFor();
  expect(await employee.getByTestId('own-shifts').count()).toBe(0);
});

it('opens for administrators of the agency alone, and met no error in any page', async () => {
  const employee = await visitors.enterAs('employee', sizes.desktop);
  await go(employee, 'admin/calendar/shifts');
  await employee.getByTestId('no-right').waitFor();
  expect(visitors.faults).toEqual([]);
});

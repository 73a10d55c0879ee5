import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf, nextMonth, PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let page: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('agency-admin', sizes.phone);
});
afterAll(() => visitors.close());

const mark = randomBytes(3).toString('hex');
const [field, renamed, section] = [`Bidang ${mark}`, `Bidang Digital ${mark}`, `Seksi ${mark}`];

type Held = Readonly<{ position: string; positionKind: string; jobClass: number; golongan: string }>;

const dialog = () => page.getByRole('dialog');
const row = (name: string) => page.getByTestId('unit').filter({ hasText: name });
const show = async (day: string) => {
  await page.fill('[name=units-on]', day);
  await page.locator(`[data-testid=unit-tree][data-day="${day}"]`).waitFor();
};
const open = async (name: string) => {
  await row(name).getByTestId('open-unit').click();
  await dialog().getByTestId('unit-names').waitFor();
};
const closeDialog = async () => {
  await dialog().getByRole('button', { name: 'Tutup', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
};

/** Whoever works by keyboard goes on where they are. */
const hasFocus = async (selector: string): Promise<void> => page.locator(`${selector}:focus`).waitFor();

const register = async (name: string, below?: string) => {
  const card = page.getByTestId('register-unit-card');
  await card.locator('[name=name]').fill(name);
  await card.locator('[name=from]').fill('2020-01-01');
  if (below !== undefined) await card.locator('select[name=parentUnitId]').selectOption({ label: below });
  await card.getByTestId('register-unit').click();
  await row(name).waitFor();
  await card.locator('select[name=parentUnitId] option').filter({ hasText: name }).waitFor({ state: 'attached' });
};

it('asks since when a unit is there, and registers it below another', async () => {
  await go(page, 'admin/units');
  await page.locator('[data-testid=menu-admin-people][aria-current=page]').waitFor();
  await page.getByTestId('register-unit-card').locator('[name=name]').fill(field);
  await page.getByTestId('register-unit').click();
  await page.locator('[name=from][aria-invalid=true]').waitFor();
  await register(field);
  await register(section, field);
  await hasFocus('[data-testid=register-unit]');
});

it('renames from a day, and shows the tree of the day before with the former name (IDN-101)', async () => {
  await open(field);
  await dialog().getByTestId('unit-name').click();
  await hasFocus('.shown-step');
  await dialog().locator('[name=name]').fill(renamed);
  await dialog().locator('[name=from]').fill('2026-07-01');
  await dialog().getByTestId('send-name').click();
  await dialog().getByTestId('unit-names').getByText(renamed).waitFor();
  await hasFocus('.shown-step');
  await dialog().getByRole('heading', { name: renamed }).waitFor();
  await closeDialog();
  await show('2026-06-30');
  await row(field).waitFor();
  expect(await row(renamed).count()).toBe(0);
  await show('2026-07-01');
  await row(renamed).waitFor();
  expect(await row(field).count()).toBe(0);
  await page.fill('[name=units-on]', '2019-12-31');
  await page.getByTestId('units').getByText('Belum ada unit').waitFor();
  await page.fill('[name=units-on]', '');
  await page.getByTestId('units').getByText('yang tampil keadaan hari ini').waitFor();
});

it('moves a unit to the top from a day, and names the circle of a wrong move (IDN-102)', async () => {
  await show('2026-07-01');
  await open(renamed);
  await dialog().getByTestId('unit-parent').click();
  await dialog().locator('[name=from]').fill('2026-07-01');
  await dialog().locator('select[name=parentUnitId]').selectOption({ label: section });
  await dialog().getByTestId('send-parent').click();
  await dialog().getByText('akan berada di bawah dirinya sendiri').waitFor();
  await dialog().getByTestId('units-meant').getByText(section).waitFor();
  await closeDialog();
  await open(section);
  await dialog().getByTestId('unit-parent').click();
  await dialog().locator('[name=from]').fill('2026-09-01');
  await dialog().locator('select[name=parentUnitId]').selectOption('');
  await dialog().getByTestId('send-parent').click();
  await dialog().getByTestId('unit-places').getByText('Unit teratas').waitFor();
  await closeDialog();
  await row(section).and(page.locator('[data-depth="1"]')).waitFor();
  await show('2026-09-01');
  await row(section).and(page.locator('[data-depth="0"]')).waitFor();
  await row(section).scrollIntoViewIfNeeded();
});

it('withdraws what has not begun, and closes a unit that nobody is in (IDN-103, IDN-104)', async () => {
  await open(section);
  await dialog().getByTestId('unit-name').click();
  await dialog().locator('[name=name]').fill(`Seksi Nanti ${mark}`);
  await dialog().locator('[name=from]').fill('2190-01-01');
  await dialog().getByTestId('send-name').click();
  await dialog().getByTestId('withdraw-name').click();
  await dialog().locator('[name=reason]').fill('Peraturan belum terbit');
  await dialog().getByTestId('send-unit-withdrawal').click();
  await dialog().getByTestId('unit-withdrawn').getByText('Peraturan belum terbit').waitFor();
  expect(await dialog().getByTestId('unit-names').getByText('Seksi Nanti').count()).toBe(0);
  await dialog().getByTestId('unit-end').click();
  await dialog().locator('[name=from]').fill('2026-10-01');
  await dialog().getByTestId('send-end').click();
  await dialog().getByTestId('unit-closing').waitFor();
  await closeDialog();
  await show('2026-09-30');
  await row(section).waitFor();
  await show('2026-10-01');
  expect(await row(section).count()).toBe(0);
});

it('says who still holds posts in a unit that is to be closed (IDN-103)', async () => {
  const occupied = page.getByTestId('unit').filter({ hasNotText: mark });
  await occupied.last().getByTestId('open-unit').click();
  await dialog().getByTestId('unit-end').click();
  await dialog().locator('[name=from]').fill('2190-01-01');
  await dialog().getByTestId('send-end').click();
  await dialog().getByTestId('failure').getByTestId('people-meant').waitFor();
  await closeDialog();
});

/** A post of this person in that unit from the 13th of the next month on. */
const beginPost = async (employeeId: string, unitName: string, superiorId: string): Promise<void> => {
  const { items } = await answerOf<{ items: { unitId: string; name: string }[] }>(page, 'identity/units?limit=200');
  const unitId = items.find((unit) => unit.name === unitName)?.unitId;
  const people = await answerOf<{ items: (Held & { employeeId: string })[] }>(page, 'identity/people?limit=100');
  const { position, positionKind, jobClass, golongan } =
    people.items.find((one) => one.employeeId === employeeId) ?? {};
  const post = {
    ...{ kind: 'definitive', unitId, position, positionKind, jobClass, golongan },
    ...{ duty: 'member', superiorId, startsOn: nextMonth('13') },
  };
  const begun = await page.evaluate<object>(`fetch(
    new URL('api/identity/people/${employeeId}/assignments', document.baseURI),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(${JSON.stringify(post)}),
    },
  ).then((answer) => answer.json())`);
  expect(begun).toMatchObject({ assignmentId: expect.any(String) });
};

it('merges a unit into another one: who moves is said before, and the tree and the person show it after (IDN-106)', async () => {
  const screens = await PeopleScreens.open(visitors);
  const { employeeId, name } = screens.member(4);
  const [first, second] = [`Bidang Lama ${mark}`, `Bidang Tujuan ${mark}`];
  await page.fill('[name=units-on]', nextMonth('20'));
  await register(first);
  await register(second);
  await beginPost(employeeId, first, screens.chief.employeeId);

  await open(first);
  await dialog().getByTestId('unit-merger').click();
  await dialog().locator('[name=from]').fill(nextMonth('20'));
  await dialog().locator('select[name=into]').selectOption({ label: second });
  await dialog().getByTestId('merger-people').getByText('1 pegawai').waitFor();
  await dialog().getByTestId('merger-consequences').getByText(name).waitFor();
  await dialog().getByTestId('send-merger').click();
  await dialog().getByTestId('merged-into').getByText(second).waitFor();
  await dialog().getByTestId('unit-end').waitFor({ state: 'detached' });
  await closeDialog();
  await show(nextMonth('19'));
  await row(first).waitFor();
  await show(nextMonth('20'));
  await row(second).waitFor();
  expect(await row(first).count()).toBe(0);
  await screens.show(employeeId);
  await screens.page.getByTestId('posts-planned').getByText(second).waitFor();
  expect(visitors.faults).toEqual([]);
});

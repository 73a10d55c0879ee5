import type { Page } from 'playwright-core';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf, PeopleScreens, type ShownPerson } from './people-screens.fixtures';

jest.setTimeout(180_000);

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
});
afterAll(() => visitors.close());

const firstDay = (): string => `${browserCity().openMonth}-01`;

const changeSuperior = async (superior: ShownPerson): Promise<void> => {
  await screens.show(screens.employeeId);
  await admin.getByTestId('posts-held').getByTestId('post-superior').first().click();
  await admin.fill('[name=from]', firstDay());
  await screens.pick(superior);
  await admin.fill('[name=reason]', 'SK terlambat');
  await screens.dialog.getByTestId('consequences').getByText('diputuskan').first().waitFor();
  await screens.dialog.getByTestId('send-superior').click();
};

const report = async (text: string): Promise<void> => {
  const page = await visitors.enterAs('employee');
  await go(page, `month?month=${browserCity().openMonth}`);
  await page.getByTestId('add-report').click();
  await page.getByLabel('Mendukung indikator').selectOption('');
  await page.fill('[name=startsAt]', '03:00');
  await page.fill('[name=endsAt]', '03:30');
  await page.fill('[name=description]', text);
  await page.getByTestId('save-report').click();
  await page.getByTestId('report').getByText(text).waitFor();
  await page.getByTestId('own-posts').click();
  await page.getByTestId('posts-held').getByTestId('post').waitFor();
  await page.close();
};

/** Asked again until the message has arrived at the reports; the test's own timeout ends it. */
const queueHolds = async (page: Page, text: string, isThere: boolean): Promise<void> => {
  for (;;) {
    const { items } = await answerOf<{ items: { description: string }[] }>(page, 'reporting/queue?limit=200');
    if (items.some(({ description }) => description === text) === isThere) return;
  }
};

it('gives a person another superior from a day on, whose queue then holds their reports since', async () => {
  const former = screens.personWith(screens.personWith(screens.employeeId).superiorId);
  const text = 'Menyusun laporan mutasi';
  const supervisor = await visitors.enterAs('supervisor');
  const chief = await visitors.enterAs('unit-head');
  await report(text);
  await changeSuperior(screens.chief);
  await screens.closed();
  await queueHolds(chief, text, true);
  await queueHolds(supervisor, text, false);
  await go(chief, 'inbox');
  await chief.getByTestId('waiting-report').getByText(text).waitFor();
  await changeSuperior(former);
  await screens.closed();
  await queueHolds(supervisor, text, true);
  await queueHolds(chief, text, false);
});

it('never takes somebody as superior who stands below, and says so at the field', async () => {
  const head = screens.personWith(screens.personWith(screens.employeeId).superiorId);
  await screens.show(head.employeeId);
  await admin.getByTestId('posts-held').getByTestId('post-superior').first().click();
  await admin.fill('[name=from]', firstDay());
  await screens.pick(screens.personWith(screens.employeeId));
  await admin.fill('[name=reason]', 'SK terlambat');
  await screens.dialog.getByTestId('send-superior').click();
  await screens.dialog.getByTestId('superiorId-field').getByRole('alert').waitFor();
  await admin.keyboard.press('Escape');
  await screens.closed();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

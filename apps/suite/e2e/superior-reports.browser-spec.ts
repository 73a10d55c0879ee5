import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf, PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(180_000);

/** What the employee did, and the reasons that are given. */
const work = 'Menyusun naskah dinas mutasi';
const why = 'SK mutasi 800/17 menyebut atasan lain';

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
let employee: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
  employee = await visitors.enterAs('employee');
});
afterAll(() => visitors.close());

const firstDay = (): string => `${browserCity().openMonth}-01`;
const right = () => screens.chief;
const wrong = () => screens.personWith(screens.personWith(screens.employeeId).superiorId);
const dialogOf = (page: Page) => page.getByRole('dialog');
const gone = (page: Page) => dialogOf(page).waitFor({ state: 'detached' });
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

/** Asked again until the message has arrived at the reports; the test's own timeout ends it. */
const queueHolds = async (page: Page, isThere: boolean): Promise<void> => {
  for (;;) {
    const { items } = await answerOf<{ items: { description: string }[] }>(page, 'reporting/queue?limit=200');
    if (items.some(({ description }) => description === work) === isThere) return;
  }
};

const writeReport = async (): Promise<void> => {
  await go(employee, `month?month=${browserCity().openMonth}`);
  await employee.getByTestId('add-report').click();
  await employee.getByLabel('Mendukung indikator').selectOption('');
  await employee.fill('[name=startsAt]', '04:00');
  await employee.fill('[name=endsAt]', '04:30');
  await employee.fill('[name=description]', work);
  await employee.getByTestId('save-report').click();
  await employee.getByTestId('report').getByText(work).waitFor();
};

const openQueue = async (page: Page): Promise<void> => {
  await go(page, 'admin/people/superior-reports');
  await page.getByTestId('superior-report').getByText(screens.personWith(screens.employeeId).name).waitFor();
};

it('lets an employee on a phone read who their superior is, and say that it is another one', async () => {
  await writeReport();
  await employee.getByTestId('own-posts').click();
  await employee.getByTestId('own-superior-name').getByText(wrong().name).waitFor();
  await employee.getByTestId('report-superior').click();
  await dialogOf(employee).getByTestId('send-superior-report').click();
  await dialogOf(employee).locator('[aria-invalid=true]').first().waitFor();
  await employee.fill('[name=from]', firstDay());
  await dialogOf(employee).getByText('Ya, saya tahu').click();
  await dialogOf(employee).getByTestId('person-search').fill(right().name);
  await dialogOf(employee).getByTestId('pick-person').first().click();
  await dialogOf(employee).getByTestId('superiorId-chosen').getByText(right().name).waitFor();
  await dialogOf(employee).locator('[name=reason]').fill(why);
  expect(await fits(employee)).toBe(true);
  await dialogOf(employee).getByTestId('send-superior-report').click();
  await gone(employee);
  await employee.getByTestId('own-superior-report').getByText('Menunggu admin').waitFor();
  expect(await employee.getByTestId('report-superior').count()).toBe(0);
  expect(await fits(employee)).toBe(true);
});

it('tells the administrator at the inbox and among the data to mend', async () => {
  await go(admin, 'admin/people/quality');
  await admin.getByTestId('fault-excluding-roles').waitFor();
  await admin.getByTestId('fault-superior-reported').getByText('1', { exact: true }).waitFor();
  await admin.getByTestId('fault-superior-reported').click();
  await admin.getByTestId('to-superior-reports').waitFor();
  await go(admin, 'inbox');
  await admin.getByTestId('superior-reports-notice').click();
  await admin.getByTestId('superior-report').getByText(why).waitFor();
  expect(await fits(admin)).toBe(true);
});

it('corrects the superior, after which the report waits in the queue of the right one; whoever comes second is told', async () => {
  const supervisor = await visitors.enterAs('supervisor');
  await queueHolds(supervisor, true);
  const second = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(second, 'admin/people');
  await second.getByTestId('further').locator('summary').click();
  await second.getByTestId('to-superior-reports').click();
  await second.getByTestId('decline-superior-report').click();
  await dialogOf(second).locator('[name=reason]').fill('SK tidak berubah');

  await admin.getByTestId('accept-superior-report').click();
  await dialogOf(admin).getByTestId('superiorId-chosen').getByText(right().name).waitFor();
  expect(await dialogOf(admin).locator('[name=from]').inputValue()).toBe(firstDay());
  expect(await dialogOf(admin).locator('[name=reason]').inputValue()).toBe(why);
  const told = await dialogOf(admin).getByTestId('consequences').innerText();
  expect(told).toContain(wrong().name);
  expect(told).toContain('pindah ke antreannya');
  expect(await fits(admin)).toBe(true);
  await dialogOf(admin).getByTestId('send-acceptance').click();
  await gone(admin);
  await admin.getByText('Tidak ada permintaan yang menunggu').waitFor();

  await dialogOf(second).getByTestId('send-declining').click();
  await dialogOf(second).getByText('sudah diputuskan, ditarik, atau ditutup').waitFor();
  await second.keyboard.press('Escape');
  await second.getByText('Tidak ada permintaan yang menunggu').waitFor();

  const chief = await visitors.enterAs('unit-head');
  await queueHolds(chief, true);
  await queueHolds(supervisor, false);
  await go(chief, 'inbox');
  await chief.getByTestId('waiting-report').getByText(work).waitFor();
});

it('tells the employee, with the reason, which the administrator reads at the person too', async () => {
  await go(employee, 'people/me');
  await employee.getByTestId('own-superior-name').getByText(right().name).waitFor();
  expect(await employee.getByTestId('own-superior-reason').innerText()).toContain(why);
  await employee.getByTestId('own-superior-report').getByText('Atasan diperbaiki').waitFor();
  await screens.show(screens.employeeId);
  await admin.getByTestId('superior-reason').getByText(why).waitFor();
});

it('declines with a reason what somebody says who does not know who it should be', async () => {
  await employee.getByTestId('report-superior').click();
  await employee.fill('[name=from]', firstDay());
  await dialogOf(employee).getByText('Tidak tahu', { exact: true }).click();
  await dialogOf(employee).locator('[name=reason]').fill('Saya kira orang lain');
  await dialogOf(employee).getByTestId('send-superior-report').click();
  await gone(employee);
  await openQueue(admin);
  await admin.getByTestId('decline-superior-report').click();
  await dialogOf(admin).locator('[name=reason]').fill('SK menyebut yang tercatat');
  await dialogOf(admin).getByTestId('send-declining').click();
  await gone(admin);
  await go(employee, 'people/me');
  await employee.getByTestId('decision-reason').getByText('SK menyebut yang tercatat').waitFor();
});

it('takes a request back, and says it of one whose superior was corrected meanwhile', async () => {
  const say = async () => {
    await employee.getByTestId('report-superior').click();
    await employee.fill('[name=from]', firstDay());
    await dialogOf(employee).getByText('Tidak tahu', { exact: true }).click();
    await dialogOf(employee).locator('[name=reason]').fill('Atasan semula');
    await dialogOf(employee).getByTestId('send-superior-report').click();
    await gone(employee);
  };
  await say();
  await employee.getByTestId('withdraw-superior-report').click();
  await employee.getByTestId('own-superior-report').getByText('Ditarik kembali').waitFor();
  await say();
  await screens.show(screens.employeeId);
  await admin.getByTestId('posts-held').getByTestId('post-superior').first().click();
  await admin.fill('[name=from]', firstDay());
  await screens.pick(wrong());
  await admin.fill('[name=reason]', 'Dikembalikan');
  await screens.dialog.getByTestId('send-superior').click();
  await screens.closed();
  await openQueue(admin);
  await admin.getByTestId('changed-meanwhile').getByText(wrong().name).waitFor();
  await admin.getByTestId('close-superior-report').click();
  await admin.getByText('Tidak ada permintaan yang menunggu').waitFor();
  await go(employee, 'people/me');
  await employee.getByTestId('own-superior-report').getByText('Ditutup', { exact: true }).waitFor();
  await employee.getByTestId('own-superior-name').getByText(wrong().name).waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

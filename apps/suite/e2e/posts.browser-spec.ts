import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium.mjs';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(180_000);

type Person = Readonly<{
  employeeId: string;
  staffNumber: string;
  name: string;
  duty: string;
  superiorId?: string;
  unitName: string;
}>;

let visitors: Visitors;
let admin: Page;
let people: readonly Person[];
let employeeId: string;
let administratorId: string;

const answerOf = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate<T>(`fetch(new URL('api/${path}', document.baseURI)).then((answer) => answer.json())`);
const idOf = async (page: Page): Promise<string> =>
  (await answerOf<{ employeeId: string }>(page, 'session')).employeeId;

beforeAll(async () => {
  visitors = await openBrowser();
  admin = await visitors.enterAs('agency-admin');
  administratorId = await idOf(admin);
  people = (await answerOf<{ items: Person[] }>(admin, 'identity/people?limit=50')).items;
  const employee = await visitors.enterAs('employee');
  employeeId = await idOf(employee);
  await employee.close();
});
afterAll(() => visitors.close());

/** Members below a head whom no other test signs in as. */
const member = (nth: number): Person => {
  const others = people.filter(
    ({ employeeId: id, duty }) => duty === 'member' && ![employeeId, administratorId].includes(id),
  );
  const found = others.at(-nth);
  if (!found) throw new Error('the agency is too small');
  return found;
};
const personWith = (id: string): Person => {
  const found = people.find((person) => person.employeeId === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found;
};
const chief = (): Person => {
  const found = people.find(({ superiorId }) => superiorId === undefined);
  if (!found) throw new Error('the agency has no head');
  return found;
};
const open = async ({ employeeId: id }: Pick<Person, 'employeeId'>): Promise<void> => {
  await go(admin, `people/${id}`);
  await admin.getByTestId('person-card').waitFor();
};
const dialog = () => admin.getByRole('dialog');
const closed = () => dialog().waitFor({ state: 'detached' });
const pick = async ({ staffNumber }: Person): Promise<void> => {
  await dialog().getByTestId('person-search').fill(staffNumber);
  await dialog().getByTestId('pick-person').first().click();
  await dialog().getByTestId('superiorId-chosen').waitFor();
};
const firstDay = (): string => `${browserCity().openMonth}-01`;
const nextMonth = (day: string): string => {
  const month = new Date(`${browserCity().openMonth}-15T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + 1);
  return `${month.toISOString().slice(0, 7)}-${day}`;
};
const choose = (name: string, option: string | Readonly<{ label: string }>) =>
  dialog().locator(`select[name=${name}]`).selectOption(option);

it('finds a person by staff number and leads to them', async () => {
  const { staffNumber, name } = member(1);
  await go(admin, 'admin/people');
  await admin.getByTestId('person').first().waitFor();
  await admin.fill('[name=people-search]', staffNumber);
  await admin.getByTestId('people-find').click();
  await admin.waitForFunction(`document.querySelectorAll('[data-testid=person]').length === 1`);
  expect(await admin.getByTestId('open-person').innerText()).toBe(name);
  await admin.getByTestId('open-person').click();
  await admin.getByTestId('posts-held').getByTestId('post').waitFor();
  expect(await admin.getByRole('heading', { level: 1 }).innerText()).toBe(name);
});

it('moves a person on the 13th: the present post ends on the 12th, and who decides from when is said before', async () => {
  await open(member(1));
  await admin.getByTestId('begin-post').click();
  await dialog().getByTestId('send-post').click();
  await dialog().locator('[aria-invalid=true]').first().waitFor();
  await admin.fill('[name=startsOn]', nextMonth('13'));
  await choose('unitId', { label: chief().unitName });
  await admin.fill('[name=position]', 'Analis Organisasi');
  await pick(chief());
  expect(await dialog().getByTestId('consequences').innerText()).toMatch(/12 .*diputuskan/s);
  await dialog().getByTestId('former-ends').waitFor();
  await dialog().getByTestId('send-post').click();
  await closed();
  const planned = admin.getByTestId('posts-planned').getByTestId('post');
  await planned.getByText('Analis Organisasi').waitFor();
  expect(await planned.getByTestId('post-superiors').innerText()).toContain('13');
  const held = admin.getByTestId('posts-held');
  await held.getByTestId('end-cause').getByText('Mutasi').waitFor();
  expect(await held.getByTestId('post-days').innerText()).toContain('12');
});

it('takes the wrong mutation back, and the former post goes on', async () => {
  const planned = admin.getByTestId('posts-planned');
  await planned.getByTestId('post-withdraw').click();
  await admin.fill('[name=reason]', 'Salah orang');
  await dialog().getByTestId('send-withdrawal').click();
  await closed();
  await admin.getByTestId('posts-ended').getByText('Salah orang').waitFor();
  await planned.waitFor({ state: 'detached' });
  await admin.getByTestId('posts-held').getByTestId('post-days').getByText('Sejak').waitFor();
});

it('ends a post with its cause, corrects the day with a reason, and takes the end back', async () => {
  await open(member(2));
  const held = admin.getByTestId('posts-held');
  await held.getByTestId('post-end').click();
  await admin.fill('[name=endsOn]', '2020-01-01');
  await dialog().getByTestId('send-end').click();
  await dialog().locator('[name=endsOn][aria-invalid=true]').waitFor();
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await choose('cause', 'retirement');
  await dialog().getByTestId('consequences').getByText('tetap diputuskan').waitFor();
  await dialog().getByTestId('send-end').click();
  await closed();
  await held.getByTestId('end-cause').getByText('Pensiun').waitFor();
  await held.getByTestId('post-end').click();
  await admin.fill('[name=endsOn]', nextMonth('27'));
  await dialog().getByTestId('send-end').click();
  await dialog().locator('[name=reason][aria-invalid=true]').waitFor();
  await admin.fill('[name=reason]', 'SK diperbaiki');
  await dialog().getByTestId('send-end').click();
  await closed();
  await held.getByTestId('end-cause').getByText('SK diperbaiki').waitFor();
  await held.getByTestId('post-reopen').click();
  await admin.fill('[name=reason]', 'Pensiun ditunda');
  await dialog().getByTestId('send-reopening').click();
  await closed();
  await held.getByTestId('post-days').getByText('Sejak').waitFor();
});

it('says whom the end of a head leaves without a superior, and which unit without a head', async () => {
  const head = people.find(({ duty, superiorId }) => duty === 'head' && superiorId !== undefined);
  await open(head ?? chief());
  await admin.getByTestId('posts-held').getByTestId('post-end').first().click();
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await dialog().getByTestId('headless').waitFor();
  expect(await dialog().getByTestId('people-below').getByRole('link').count()).toBeGreaterThan(0);
  await admin.keyboard.press('Escape');
  await closed();
});

it('names a Plt. beside the definitive post, with the number of the letter', async () => {
  await open(member(3));
  await admin.getByTestId('begin-post').click();
  await choose('kind', 'plt');
  await choose('duty', 'head');
  await admin.fill('[name=startsOn]', nextMonth('01'));
  await admin.fill('[name=endsOn]', nextMonth('28'));
  await choose('unitId', { label: chief().unitName });
  await admin.fill('[name=position]', 'Plt. Kepala Subbagian');
  await dialog().getByTestId('send-post').click();
  await dialog().locator('[name=letter][aria-invalid=true]').waitFor();
  await admin.fill('[name=letter]', '800/12/2026');
  await dialog().getByTestId('send-post').click();
  await closed();
  const planned = admin.getByTestId('posts-planned');
  await planned.getByText('800/12/2026').waitFor();
  await planned.getByText('Plt. (pelaksana tugas)').waitFor();
});

const changeSuperior = async (superior: Person): Promise<void> => {
  await open({ employeeId });
  await admin.getByTestId('posts-held').getByTestId('post-superior').first().click();
  await admin.fill('[name=from]', firstDay());
  await pick(superior);
  await admin.fill('[name=reason]', 'SK terlambat');
  await dialog().getByTestId('consequences').getByText('diputuskan').waitFor();
  await dialog().getByTestId('send-superior').click();
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
  const former = personWith(personWith(employeeId).superiorId ?? '');
  const text = 'Menyusun laporan mutasi';
  const supervisor = await visitors.enterAs('supervisor');
  await report(text);
  await changeSuperior(personWith(administratorId));
  await closed();
  await queueHolds(admin, text, true);
  await queueHolds(supervisor, text, false);
  await go(admin, 'inbox');
  await admin.getByTestId('waiting-report').getByText(text).waitFor();
  await changeSuperior(former);
  await closed();
  await queueHolds(supervisor, text, true);
  await queueHolds(admin, text, false);
});

it('never takes somebody as superior who stands below, and says so at the field', async () => {
  const head = personWith(personWith(employeeId).superiorId ?? '');
  await open(head);
  await admin.getByTestId('posts-held').getByTestId('post-superior').first().click();
  await admin.fill('[name=from]', firstDay());
  await pick(personWith(employeeId));
  await admin.fill('[name=reason]', 'SK terlambat');
  await dialog().getByTestId('send-superior').click();
  await dialog().getByTestId('superiorId-field').getByRole('alert').waitFor();
  await admin.keyboard.press('Escape');
  await closed();
});

it('lists what must be mended, and leads to where it is mended', async () => {
  await go(admin, 'admin/people');
  await admin.getByTestId('to-quality').click();
  for (const fault of ['no-superior', 'superior-without-post', 'two-posts', 'no-head', 'no-account'])
    await admin.getByTestId(`fault-${fault}`).waitFor();
  expect(await admin.getByTestId('fault-two-posts').innerText()).toContain('0');
});

it('shows the same on a desktop, in English', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `people/${member(3).employeeId}`);
  await page.getByTestId('posts-planned').waitFor();
  await page.getByTestId('language').click();
  await page.getByText('Posts today').waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

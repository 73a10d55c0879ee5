import type { Page } from 'playwright-core';
import { FoundedCity, type Slip } from './founded-city.fixtures';
import {
  adoptPolicy,
  areIn,
  designateHead,
  fillCalendar,
  giveRoles,
  importPeople,
  openMonth,
  printCodes,
  registerUnits,
  usernameOf,
  type Printed,
} from './founding-screens.fixtures';
import { FIELD, OFFICE, PEOPLE, who } from './founding-workbook.fixtures';

jest.setTimeout(480_000);

/** By the duty of its person. */
type Pages = Readonly<Record<'chief' | 'administrator' | 'systemAdministrator' | 'officer' | 'verifier', Page>>;

let founded: FoundedCity;
let first: Page;
let second: Page;
let printed: Printed;
let people: Pages;
beforeAll(async () => {
  founded = await FoundedCity.begin();
}, 240_000);
afterAll(() => founded?.end(), 60_000);

const slipOf = (number: number): Slip => {
  const slip = printed.slips.find(({ username }) => username === `${usernameOf(number)}@dinkes`);
  if (!slip) throw new Error(`nothing was printed for number ${number}`);
  return slip;
};

it('is founded by a command, and its administrator comes in by a link to what is missing (IDN-078, IDN-079)', async () => {
  founded.foundAgency();
  first = await founded.enterByLink('admin-instansi', 'desktop');
  await first.getByTestId('first-steps').waitFor();
  await areIn(first, 'missing', 'units', 'people', 'calendar', 'policy');
  await areIn(first, 'later', 'heads', 'accounts', 'administrators', 'approvers', 'month');
});

it('gets its units, forty people of a workbook of SIASN, and the heads of its units', async () => {
  await registerUnits(first);
  await importPeople(first);
  await designateHead(first, OFFICE, who.officeHead, usernameOf(who.chief));
  await designateHead(first, FIELD, who.fieldHead, usernameOf(who.chief));
  await areIn(first, 'done', 'units', 'people', 'heads', 'accounts');
});

it("prints everyone's first sign-in, by which five come in at their phones", async () => {
  printed = await printCodes(first);
  expect(printed.slips).toHaveLength(PEOPLE);
  expect(printed.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  people = {
    chief: await founded.enterBySlip(slipOf(who.chief)),
    administrator: await founded.enterBySlip(slipOf(who.administrator)),
    systemAdministrator: await founded.enterBySlip(slipOf(who.systemAdministrator)),
    officer: await founded.enterBySlip(slipOf(who.officer)),
    verifier: await founded.enterBySlip(slipOf(who.verifier)),
  };
});

it('gets two administrators from among its people, each by two persons (IDN-070)', async () => {
  second = await founded.enterByLink('admin', 'phone');
  await giveRoles(
    [first, second],
    { number: who.administrator, role: 'agency-admin', step: 'administrators' },
    { number: who.systemAdministrator, role: 'system-admin', step: 'administrators' },
  );
  await areIn(first, 'done', 'administrators');
  await founded.signInAgain(people.systemAdministrator, slipOf(who.systemAdministrator));
  await areIn(people.systemAdministrator, 'missing', 'approvers', 'month');
  expect(await people.systemAdministrator.getByTestId('to-month').count()).toBe(0);
});

it('gets the three persons of its pay, to whom the new administrator agrees at a phone', async () => {
  await founded.signInAgain(people.administrator, slipOf(who.administrator));
  await giveRoles(
    [first, people.administrator],
    { number: who.officer, role: 'payroll-officer', step: 'approvers' },
    { number: who.verifier, role: 'payroll-verifier', step: 'approvers' },
    { number: who.chief, role: 'agency-head', step: 'approvers' },
  );
  await areIn(first, 'done', 'approvers');
});

it('has no policy of pay before its own payroll officer adopts one (TPP-025)', async () => {
  await fillCalendar(first);
  await areIn(first, 'missing', 'policy');
  await founded.signInAgain(people.officer, slipOf(who.officer));
  await adoptPolicy(people.officer);
});

it('opens its first month, in which an employee who came in by the paper writes at a phone', async () => {
  const member = await founded.enterBySlip(slipOf(who.member));
  await member.getByTestId('month-not-open').waitFor();
  await openMonth(people.administrator);
  await member.reload();
  await member.getByTestId('pay-card').getByText('TPP bulan ini belum ditetapkan').waitFor();
  await member.getByTestId('add-report').click();
  const dialog = member.getByRole('dialog');
  await dialog.locator('[name=description]').fill('Menyiapkan ruang vaksinasi');
  await dialog.getByTestId('save-report').click();
  await member.getByTestId('report').getByText('Menyiapkan ruang vaksinasi').waitFor();
});

it('misses nothing then, and says so by leaving the menu', async () => {
  await first.reload();
  await first.getByTestId('steps-done').getByText('9 dari 9 selesai').waitFor();
  await first.getByTestId('menu-admin-first-steps').waitFor({ state: 'detached' });
});

it('met no error in any page', () => expect(founded.faults).toEqual([]));

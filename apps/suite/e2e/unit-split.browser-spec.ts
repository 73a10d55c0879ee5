import { randomBytes } from 'node:crypto';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { nextMonth, PeopleScreens } from './people-screens.fixtures';
import { UnitScreens } from './unit-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let screens: UnitScreens;
let people: PeopleScreens;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = new UnitScreens(await visitors.enterAs('agency-admin', sizes.phone));
  people = await PeopleScreens.open(visitors);
});
afterAll(() => visitors.close());

const mark = randomBytes(3).toString('hex');
const [whole, part] = [`Bidang Utuh ${mark}`, `Bidang Pecahan ${mark}`];
const choose = (label: string, option: string) =>
  screens.dialog.getByLabel(new RegExp(`^${label}`)).selectOption({ label: option });

it('gives somebody to a new unit: who moves and who stays is said before, and the tree and the person show it after (IDN-107)', async () => {
  const [mover, stayer] = [people.member(5), people.member(6)];
  const { page, dialog } = screens;
  await go(page, 'admin/units');
  await page.fill('[name=units-on]', nextMonth('20'));
  await screens.register(whole);
  for (const { employeeId } of [mover, stayer]) await screens.beginPost(employeeId, whole, people.chief.employeeId);

  await screens.open(whole);
  await dialog.getByTestId('unit-split').click();
  await dialog.locator('[name=from]').fill(nextMonth('20'));
  await dialog.locator('[name=name0]').fill(whole);
  for (const { name } of [mover, stayer]) await choose(name, whole);
  await dialog.locator('[name=reason]').fill('Perda susunan organisasi');
  await dialog.getByTestId('split-rest').getByText('Tidak ada pegawai yang tetap').waitFor();
  await dialog.getByTestId('send-split').click();
  await dialog.getByTestId('name-meant').getByText(whole).waitFor();

  await dialog.locator('[name=name0]').fill(part);
  await dialog.getByTestId('send-split').click();
  await dialog.getByText('Tidak ada pegawai yang tetap di unit ini').waitFor();
  await choose(stayer.name, `Tetap di ${whole}`);
  await dialog.locator('select[name=head0]').selectOption({ label: mover.name });
  await dialog.getByTestId('moved-people').getByText('1 pegawai').waitFor();
  await dialog.getByTestId('moved-heads').getByText(mover.name).waitFor();
  await dialog.getByTestId('split-rest').getByText('tetap ada dengan 1 pegawai').waitFor();
  await dialog.getByTestId('send-split').click();
  await dialog.getByTestId('unit-splits').getByText(part).waitFor();
  await dialog.getByTestId('unit-splits').getByText('Perda susunan organisasi').waitFor();
  await screens.closeDialog();

  await screens.show(nextMonth('19'));
  await screens.row(whole).waitFor();
  expect(await screens.row(part).count()).toBe(0);
  await screens.show(nextMonth('20'));
  await screens.row(part).waitFor();
  await people.show(mover.employeeId);
  await people.page.getByTestId('posts-planned').getByText(part).waitFor();
  expect(visitors.faults).toEqual([]);
});

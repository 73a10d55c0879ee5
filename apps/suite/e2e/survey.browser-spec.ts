import { openSurvey } from '../../../tools/browser/survey-states';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

/** The address of a survey that is open, as a citizen has it from a poster. */
const openedSurvey = async (): Promise<string> => {
  const officer = await visitors.enterAs('survey-officer', sizes.desktop);
  await go(officer, 'surveys');
  await officer.getByTestId('survey').first().waitFor();
  const home = new URL('.', officer.url()).href.replace(/\/$/, '');
  const form = `${home}/s/${await openSurvey(officer, home)}`;
  const isShown = async (): Promise<boolean> => (await (await fetch(form)).text()).includes('</form>');
  let isOpen = await isShown();
  while (!isOpen) isOpen = await isShown();
  return form;
};

it.each([true, false])('thanks a citizen who has answered (scripts: %s)', async (javaScriptEnabled) => {
  const form = await openedSurvey();
  const citizen = await visitors.newPage({ viewport: sizes.phone, javaScriptEnabled });
  await citizen.goto(form);
  for (const element of await citizen.locator('fieldset').all()) await element.locator('label').last().click();
  await citizen.getByRole('button', { name: 'Kirim' }).click();
  await citizen.getByText('Terima kasih').first().waitFor();
  expect(citizen.url()).toBe(`${form}/thanks`);
  await citizen.reload();
  await citizen.getByText('Terima kasih').first().waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));

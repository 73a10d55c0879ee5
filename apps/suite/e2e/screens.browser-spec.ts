import { checkScreens } from '../../../tools/browser/axe-run';
import { sizes } from '../../../tools/browser/chromium';
import { FirstVisits, SLOW } from '../../../tools/browser/first-visits';
import { routes, timedRoutes } from '../../../tools/browser/routes';
import { browserCity, openBrowser, type Visitors } from './browser-city.fixtures';

/** KiB as sent to a first visitor, headers and all; of scripts also what is fetched once the screen stands. The build holds the first route to less. */
const MOST = { script: 230, style: 20, page: 4, answers: 60 };

jest.setTimeout(600_000);

let visitors: Visitors;
let visits: FirstVisits;
beforeAll(async () => {
  visitors = await openBrowser();
  visits = new FirstVisits(visitors.browser, browserCity(), sizes.phone);
});
afterAll(() => visitors.close());

it('breaks no rule of WCAG 2.2 AA or best practice on any screen, at phone and desktop size, and names each on its tab', async () => {
  const rows = await checkScreens(visitors.browser, browserCity());
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(rows.filter(({ misnamed }) => misnamed !== undefined)).toEqual([]);
});

it('sends every route within its budget', async () => {
  const tooHeavy: object[] = [];
  for (const screen of routes(browserCity())) {
    const { sent } = await visits.to({ screen });
    const over = Object.entries(MOST).filter(([kind, most]) => sent[kind as keyof typeof MOST] > most * 1024);
    if (over.length > 0) tooHeavy.push({ screen: screen.name, over, sent });
    expect(sent.script).toBeGreaterThan(50 * 1024);
  }
  expect(tooHeavy).toEqual([]);
});

it('can be used on a cheap phone with a bad line: seconds are for `npm run size`, here it arrives at all', async () => {
  for (const screen of timedRoutes(browserCity())) {
    const { first, again } = await visits.to({ screen, slow: SLOW });
    expect(first?.paintSeconds).toBeGreaterThan(0);
    expect(again?.seconds).toBeGreaterThan(0);
  }
});

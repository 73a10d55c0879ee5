import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sizes } from './chromium';
import type { DemoCity, Login } from './city';
import { loaded } from './manifest';
import type { VisitedScreen } from './screen';
import { screens } from './screens';
import { signIn } from './sign-in';
import type { RoleScreens } from './states';

type Violation = Readonly<{ rule: string; impact: string; places: readonly string[] }>;
export type ScreenRow = Readonly<{
  screen: string;
  size: string;
  /** The tab's title where it is not the one of the manifest. */
  misnamed?: string;
  violations: readonly Violation[];
}>;
type SizeName = keyof typeof sizes;
type City = Omit<DemoCity, 'stop'>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CHECK = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`;

/** Each broken rule of the page as it stands, with the first places. */
const violationsOf = async (page: Page): Promise<readonly Violation[]> => {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(CHECK);
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    places: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
};

const WIDEST = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const ends = [...document.querySelectorAll('body *')].map((one) => [one.getBoundingClientRect().right, one]);
  const [, widest] = ends.reduce((most, one) => (one[0] > most[0] ? one : most));
  return \`\${widest.tagName} \${widest.className} of \${scrollWidth} px\`;
})()`;

/** A page that is wider than its screen is read by pushing it to and fro. */
const sideways = async (page: Page): Promise<readonly Violation[]> => {
  const widest = await page.evaluate<string | null>(WIDEST);
  return widest === null ? [] : [{ rule: 'scrolls-sideways', impact: 'serious', places: [widest] }];
};

const MOVED_TO_THE_END =
  'Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))).then(() => undefined)';

/** What is still drawn as grey bars, moves or fades in is not what people read. */
const settled = async (page: Page): Promise<void> => {
  await loaded(page);
  await page.evaluate(MOVED_TO_THE_END);
};

type Visit = Readonly<{ city: City; role: RoleScreens; shots: string | undefined }>;
const SIZES: readonly SizeName[] = ['phone', 'desktop'];

const pageFor = async (
  browser: Browser,
  city: City,
  login: Login | undefined,
): Promise<Readonly<{ context: BrowserContext; page: Page }>> => {
  // The page's own policy forbids scripts from elsewhere; the checker comes from elsewhere.
  const context = await browser.newContext({ viewport: sizes.phone, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (login) await signIn(page, city.url, login);
  return { context, page };
};

/** Also behind a dialog, where nobody can click. @returns whether the page offers the language */
const speak = async (page: Page, language: 'id' | 'en'): Promise<boolean> => {
  const button = `document.querySelector('[data-testid=language]')`;
  if (!(await page.evaluate<boolean>(`${button} !== null`))) return false;
  await page.evaluate(`${button}.click()`);
  await page.waitForFunction(`document.documentElement.lang === '${language}'`);
  return true;
};

/** In both languages where pictures are kept. */
const inEachLanguage = async (
  page: Page,
  { name, ...screen }: VisitedScreen,
  shots: string | undefined,
): Promise<readonly ScreenRow[]> => {
  const rows = await atEachSize(page, { name, ...screen }, shots);
  if (shots === undefined || !(await speak(page, 'en'))) return rows;
  const inEnglish = await atEachSize(page, { ...screen, name: `${name} in English`, title: undefined }, shots);
  await speak(page, 'id');
  await settled(page);
  return [...rows, ...inEnglish];
};

/** As it stands at each size: opened on a phone, and turned into a desktop. */
const atEachSize = async (
  page: Page,
  { name, title }: Pick<VisitedScreen, 'name'> & Readonly<{ title?: string | undefined }>,
  shots: string | undefined,
): Promise<readonly ScreenRow[]> => {
  const rows: ScreenRow[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(sizes[size]);
    await settled(page);
    const picture = `${name.replaceAll(/\W+/g, '-')}-${size}.png`;
    if (shots !== undefined) await page.screenshot({ fullPage: true, path: `${shots}/${picture}` });
    const shown = await page.title();
    const isMisnamed = title !== undefined && shown !== title;
    const violations = [...(await violationsOf(page)), ...(await sideways(page))];
    rows.push({ screen: name, size, violations, ...(isMisnamed && { misnamed: shown }) });
  }
  await page.setViewportSize(sizes.phone);
  return rows;
};

/** One browser profile per role, through all its screens. */
const visit = async (browser: Browser, { city, role, shots }: Visit): Promise<readonly ScreenRow[]> => {
  const login = city.logins.find((one) => one.role === role.role);
  const { context, page } = await pageFor(browser, city, login);
  const home = login ? `${city.url}/${login.agency}` : city.url;
  const rows: ScreenRow[] = [];
  try {
    for (const screen of role.screens) {
      await screen.open(page, { home, city });
      rows.push(...(await inEachLanguage(page, screen, shots)));
      await screen.leave?.(page);
    }
  } finally {
    await context.close();
  }
  return rows;
};

/** Every screen at both sizes. */
export const checkScreens = async (
  browser: Browser,
  city: City,
  { shots }: Readonly<{ shots?: string | undefined }> = {},
): Promise<readonly ScreenRow[]> => {
  const rows: ScreenRow[] = [];
  for (const role of screens(city)) rows.push(...(await visit(browser, { city, role, shots })));
  return rows;
};

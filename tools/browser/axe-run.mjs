import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { sizes } from './chromium.mjs';
import { screens } from './screens.mjs';
import { signIn } from './sign-in.mjs';

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each broken rule of the page as it stands, with the first places. */
const violationsOf = async (page) => {
  await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact,
      places: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  }, TAGS);
};

/** What is still drawn as grey bars, moves or fades in is not what people read. */
const settled = async (page) => {
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=loading], #waiting').length === 0);
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
};

const pageFor = async (browser, { city, size, login }) => {
  // The page's own policy forbids scripts from elsewhere; the checker comes from elsewhere.
  const context = await browser.newContext({ viewport: size, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (login) await signIn(page, city.url, login);
  return { context, page };
};

/** One browser profile per role and size, through all its screens. */
const visit = async (browser, { city, sizeName, role, shots }) => {
  const login = city.logins.find((one) => one.role === role.role && (!role.agency || one.agency === role.agency));
  const { context, page } = await pageFor(browser, { city, size: sizes[sizeName], login });
  const rows = [];
  try {
    for (const screen of role.screens) {
      await screen.open(page, { url: city.url, home: login ? `${city.url}/${login.agency}` : city.url, city });
      await settled(page);
      if (shots)
        await page.screenshot({
          fullPage: true,
          path: `${shots}/${screen.name.replaceAll(/\W+/g, '-')}-${sizeName}.png`,
        });
      const title = await page.title();
      const misnamed = screen.title !== undefined && title !== screen.title ? title : undefined;
      rows.push({ screen: screen.name, size: sizeName, misnamed, violations: await violationsOf(page) });
      await screen.leave?.(page);
    }
  } finally {
    await context.close();
  }
  return rows;
};

/** Every screen at both sizes. */
export const checkScreens = async (browser, city, { shots, only } = {}) => {
  const rows = [];
  for (const sizeName of Object.keys(sizes))
    for (const role of screens(city))
      if (!only || (role.role ?? 'nobody') === only)
        rows.push(...(await visit(browser, { city, sizeName, role, shots })));
  return rows;
};

import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { optionsOf, undone, writeJson } from '@kinerja/tooling';
import { checkScreens, type ScreenRow } from './browser/axe-run';
import { openChromium } from './browser/chromium';
import { startDemoCity } from './browser/city';

type Options = Readonly<{ json: string | undefined; shots: string | undefined }>;

const read = (args: readonly string[]): Options => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' }, shots: { type: 'string' } } });
  return { json: values.json, shots: values.shots };
};

const print = (rows: readonly ScreenRow[]): void => {
  console.log('| Screen | Size | Violations | Rules |\n|---|---|---|---|');
  for (const { screen, size, violations } of rows)
    console.log(`| ${screen} | ${size} | ${violations.length} | ${violations.map(({ rule }) => rule).join(', ')} |`);
  for (const { screen, size, violations } of rows)
    for (const { rule, places } of violations) console.log(`\n${screen}, ${size}: ${rule}\n  ${places.join('\n  ')}`);
};

/** `npm run axe`: every screen at phone and desktop size against WCAG 2.0-2.2 A/AA and best practice; ends with 1 where a rule is broken. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { json, shots } = optionsOf('axe', read, args);
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
  const rows = await undone(async (undo) => {
    const city = await startDemoCity();
    undo.push(() => city.stop());
    const browser = await openChromium();
    undo.push(() => browser.close());
    return checkScreens(browser, city, { shots });
  });
  print(rows);
  if (json !== undefined) writeJson(json, { rows });
  return rows.some(({ violations }) => violations.length > 0) ? 1 : 0;
};

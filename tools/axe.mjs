// `npm run axe`: every screen at phone and desktop size against WCAG 2.0-2.2 A/AA and best practice; ends with 1 where a rule is broken.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { undone } from './undone.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run axe -- [--json FILE] [--shots FOLDER]

Opens every screen in a made-up city and looks for broken rules of accessibility.

  --json FILE      also writes the table as JSON
  --shots FOLDER   also keeps a picture of each screen`);

const { values } = parseArgs({ options: { json: { type: 'string' }, shots: { type: 'string' } } });
endWithNpm();
install();
build();
// Modules of packages, which are there only now.
const { checkScreens } = await import('./browser/axe-run.mjs');
const { openChromium } = await import('./browser/chromium.mjs');
const { startDemoCity } = await import('./browser/city.mjs');
if (values.shots) mkdirSync(values.shots, { recursive: true });
const rows = await undone(async (undo) => {
  const city = await startDemoCity();
  undo.push(() => city.stop());
  const browser = await openChromium();
  undo.push(() => browser.close());
  return checkScreens(browser, city, { shots: values.shots });
});
console.log('| Screen | Size | Violations | Rules |\n|---|---|---|---|');
for (const { screen, size, violations } of rows)
  console.log(`| ${screen} | ${size} | ${violations.length} | ${violations.map(({ rule }) => rule).join(', ')} |`);
const broken = rows.filter(({ violations }) => violations.length > 0);
for (const { screen, size, violations } of broken)
  for (const { rule, places } of violations) console.log(`\n${screen}, ${size}: ${rule}\n  ${places.join('\n  ')}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 2)}\n`);
process.exit(broken.length > 0 ? 1 : 0);

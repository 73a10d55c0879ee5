// `npm run axe`: every screen at phone and desktop size against WCAG 2.0-2.2 A/AA and best practice; ends with 1 where a rule is broken.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { checkScreens } from './browser/axe-run.mjs';
import { openChromium } from './browser/chromium.mjs';
import { startDemoCity } from './browser/city.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' }, shots: { type: 'string' } } });
build();
if (values.shots) mkdirSync(values.shots, { recursive: true });
const city = await startDemoCity();
const browser = await openChromium();
let rows = [];
try {
  rows = await checkScreens(browser, city, { shots: values.shots });
} finally {
  await browser.close();
  await city.stop();
}
console.log('| Screen | Size | Violations | Rules |\n|---|---|---|---|');
for (const { screen, size, violations } of rows)
  console.log(`| ${screen} | ${size} | ${violations.length} | ${violations.map(({ rule }) => rule).join(', ')} |`);
const broken = rows.filter(({ violations }) => violations.length > 0);
for (const { screen, size, violations } of broken)
  for (const { rule, places } of violations) console.log(`\n${screen}, ${size}: ${rule}\n  ${places.join('\n  ')}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 2)}\n`);
process.exit(broken.length > 0 ? 1 : 0);

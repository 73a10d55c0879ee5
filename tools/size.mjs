// `npm run size`: bytes of each route as they are sent, and how long sign-in and month take on a cheap phone with a bad line.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { undone } from './undone.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run size -- [--json FILE]

Weighs each route as it is sent, and times sign-in and month on a cheap phone with a bad line.

  --json FILE   also writes the table as JSON`);

const { values } = parseArgs({ options: { json: { type: 'string' } } });
endWithNpm();
install();
build();
// Modules of packages, which are there only now.
const { openChromium, sizes } = await import('./browser/chromium.mjs');
const { startDemoCity } = await import('./browser/city.mjs');
const { loadTimes, routes, SLOW, timedRoutes } = await import('./browser/load-times.mjs');
const rows = await undone(async (undo) => {
  const city = await startDemoCity();
  undo.push(() => city.stop());
  const browser = await openChromium();
  undo.push(() => browser.close());
  const weighed = [];
  for (const screen of routes(city))
    weighed.push(await loadTimes(browser, { city, size: sizes.phone, screen, slow: undefined }));
  for (const screen of timedRoutes(city)) {
    const { first, again } = await loadTimes(browser, { city, size: sizes.phone, screen, slow: SLOW });
    Object.assign(weighed.find((row) => row.screen === screen.name) ?? {}, { first, again });
  }
  return weighed;
});
const kib = (bytes) => (bytes / 1024).toFixed(1);
const seconds = (time) => (time ? `${time.seconds.toFixed(1)} s (paint ${time.paintSeconds.toFixed(1)} s)` : '');
console.log(
  `KiB as sent (br), with headers; times: CPU at 1/${SLOW.cpu}, ${SLOW.kilobits} kbit/s, ${SLOW.latencyMs} ms latency\n`,
);
console.log('| Route | Scripts | Styles | Page | Answers | First | From cache |\n|---|---|---|---|---|---|---|');
for (const { screen, sent, first, again } of rows)
  console.log(
    `| ${screen} | ${kib(sent.script)} | ${kib(sent.style)} | ${kib(sent.page)} | ${kib(sent.answers)} | ${seconds(first)} | ${seconds(again)} |`,
  );
if (values.json) writeFileSync(values.json, `${JSON.stringify({ slow: SLOW, rows }, undefined, 2)}\n`);

import { parseArgs } from 'node:util';
import { optionsOf, undone, writeJson } from '@kinerja/tooling';
import { openChromium, sizes } from './browser/chromium';
import { startDemoCity } from './browser/city';
import { FirstVisits, SLOW, type LoadTimes, type Opened } from './browser/first-visits';
import { routes, timedRoutes } from './browser/routes';

/** Every route with its bytes, those whose seconds are promised with these too. */
const measured = (): Promise<readonly LoadTimes[]> =>
  undone(async (undo) => {
    const city = await startDemoCity();
    undo.push(() => city.stop());
    const browser = await openChromium();
    undo.push(() => browser.close());
    const visits = new FirstVisits(browser, city, sizes.phone);
    const weighed: LoadTimes[] = [];
    for (const screen of routes(city)) weighed.push(await visits.to({ screen }));
    const timed = new Map<string, LoadTimes>();
    for (const screen of timedRoutes(city)) timed.set(screen.name, await visits.to({ screen, slow: SLOW }));
    return weighed.map((row) => ({ ...timed.get(row.screen), ...row }));
  });

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
const inSeconds = (time: Opened | undefined): string =>
  time ? `${time.seconds.toFixed(1)} s (paint ${time.paintSeconds.toFixed(1)} s)` : '';

const print = (rows: readonly LoadTimes[]): void => {
  console.log(
    `KiB as sent (br), with headers; times: CPU at 1/${SLOW.cpu}, ${SLOW.kilobits} kbit/s, ${SLOW.latencyMs} ms latency\n`,
  );
  console.log('| Route | Scripts | Styles | Page | Answers | First | From cache |\n|---|---|---|---|---|---|---|');
  for (const { screen, sent, first, again } of rows) {
    const sizesSent = [sent.script, sent.style, sent.page, sent.answers].map(kib);
    console.log(`| ${[screen, ...sizesSent, inSeconds(first), inSeconds(again)].join(' | ')} |`);
  }
};

const read = (args: readonly string[]): Readonly<{ json: string | undefined }> => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' } } });
  return { json: values.json };
};

/** `npm run size`: bytes of each route as they are sent, and how long sign-in and month take on a cheap phone with a bad line. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { json } = optionsOf('size', read, args);
  const rows = await measured();
  print(rows);
  if (json !== undefined) writeJson(json, { slow: SLOW, rows });
  return 0;
};

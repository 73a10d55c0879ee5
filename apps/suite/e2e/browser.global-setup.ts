import { startDemoCity } from '../../../tools/browser/city';

/** One city for all browser tests of a run, or the one that KINERJA_BROWSER_CITY describes: `{url, logins, workedMonth, openMonth}`. */
const setup = async (): Promise<void> => {
  if (process.env['KINERJA_BROWSER_CITY']) return;
  const { stop, ...city } = await startDemoCity();
  process.env['KINERJA_BROWSER_CITY'] = JSON.stringify(city);
  Object.assign(globalThis, { stopBrowserCity: stop });
};

export default setup;

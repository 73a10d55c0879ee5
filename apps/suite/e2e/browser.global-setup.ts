import { startDemoCity } from '../../../tools/browser/city.mjs';

/** One city for all browser tests of a run; each signs in for itself. */
const setup = async (): Promise<void> => {
  const city = await startDemoCity();
  process.env['KINERJA_BROWSER_CITY'] = JSON.stringify({ ...city, stop: undefined });
  Object.assign(globalThis, { stopBrowserCity: city.stop });
};

export default setup;

import { addressed, roleFor, stands } from './manifest.mjs';
import { signIn } from './sign-in.mjs';

/** A cheap phone on a bad line: CPU at a sixth, 400 kbit/s both ways, 150 ms more on every request. */
export const SLOW = { cpu: 6, kilobits: 400, latencyMs: 150 };

const slowDown = async (client, { cpu, kilobits, latencyMs }) => {
  const bytes = (kilobits * 1000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
};

/** Seconds until the first thing is painted, and until the page can be used. */
const opened = async (page, address, usable) => {
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await usable(page);
  const seconds = (performance.now() - started) / 1000;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  return { paintSeconds: paint / 1000, seconds };
};

/** Encoded bytes by what they are, as they came over the line. */
const counting = (client) => {
  const kinds = new Map();
  const bytes = { script: 0, style: 0, page: 0, answers: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = { Script: 'script', Stylesheet: 'style', Document: 'page' }[kinds.get(requestId)] ?? 'answers';
    bytes[kind] += encodedDataLength;
  });
  return bytes;
};

/** What a device keeps of somebody who signed in, but for the cache. */
const signedIn = async (browser, { city, size, login }) => {
  const context = await browser.newContext({ viewport: size });
  await signIn(await context.newPage(), city.url, login);
  const kept = await context.storageState();
  await context.close();
  return kept;
};

/** One screen twice in one browser profile: first with nothing in the cache (as after every new version), then again. */
export const loadTimes = async (browser, { city, size, screen, slow }) => {
  const storageState = screen.login && (await signedIn(browser, { city, size, login: screen.login }));
  const context = await browser.newContext({ viewport: size, storageState });
  try {
    const page = await context.newPage();
    const address = screen.login ? `${city.url}/${screen.login.agency}/${screen.path}` : city.url;
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    if (slow) await slowDown(client, slow);
    const bytes = counting(client);
    const first = await opened(page, address, screen.usable);
    const sent = { ...bytes };
    await page.goto('about:blank');
    const again = await opened(page, address, screen.usable);
    return { screen: screen.name, sent, ...(slow && { first, again }) };
  } finally {
    await context.close();
  }
};

const shows = (testId) => async (page) => {
  await page.getByTestId(testId).first().waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=loading]').length === 0);
};

/** Every screen by whom it is for, and what has to stand there before it is of use. The month is one that was worked. */
export const routes = ({ logins, workedMonth }) => [
  { name: 'sign-in', usable: shows('sign-in') },
  ...addressed()
    .filter((screen) => roleFor(screen) !== undefined)
    .map((screen) => ({
      name: screen.path.slice(1),
      login: logins.find(({ role }) => role === roleFor(screen)),
      path: screen.path === '/month' ? `month?month=${workedMonth}` : screen.path.slice(1),
      usable: screen.path === '/month' ? shows('plan-card') : (page) => stands(page, screen.title),
    })),
];

/** Those whose seconds are promised. */
export const timedRoutes = (city) => routes(city).filter(({ name }) => name === 'sign-in' || name === 'month');

import { signIn } from './sign-in.mjs';

/** A cheap phone on a bad line: CPU at a sixth, 400 kbit/s both ways, 150 ms more on every request. */
export const SLOW = { cpu: 6, kilobits: 400, latencyMs: 150 };

const slowDown = async (page, { cpu, kilobits, latencyMs }) => {
  const client = await page.context().newCDPSession(page);
  const bytes = (kilobits * 1000) / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return client;
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

/** One screen twice in one browser profile: first with nothing in the cache, then again. */
export const loadTimes = async (browser, { city, size, screen, slow = SLOW }) => {
  const context = await browser.newContext({ viewport: size });
  try {
    const page = await context.newPage();
    let address = city.url;
    if (screen.login) {
      const before = await browser.newContext({ viewport: size });
      await signIn(await before.newPage(), city.url, screen.login);
      await context.addCookies(await before.cookies());
      await before.close();
      address = `${city.url}/${screen.login.agency}/${screen.path}`;
    }
    const client = await slowDown(page, slow);
    const bytes = counting(client);
    const first = await opened(page, address, screen.usable);
    const sent = { ...bytes };
    await page.goto('about:blank');
    const again = await opened(page, address, screen.usable);
    return { screen: screen.name, sent, first, again };
  } finally {
    await context.close();
  }
};

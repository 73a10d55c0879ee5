import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Size } from './chromium';
import type { DemoCity, Login } from './city';
import type { Route } from './routes';
import { signIn } from './sign-in';

/** `latencyMs` more on every request. */
type Slow = Readonly<{ cpu: number; kilobits: number; latencyMs: number }>;

/** A cheap phone on a bad line: CPU at a sixth, 400 kbit/s both ways. */
export const SLOW: Slow = { cpu: 6, kilobits: 400, latencyMs: 150 };

const slowDown = async (client: CDPSession, { cpu, kilobits, latencyMs }: Slow): Promise<void> => {
  const bytes = (kilobits * 1000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
};

/** Until the first thing is painted, and until the page can be used. */
export type Opened = Readonly<{ paintSeconds: number; seconds: number }>;

const opened = async (page: Page, address: string, usable: Route['usable']): Promise<Opened> => {
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await usable(page);
  const seconds = (performance.now() - started) / 1000;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  return { paintSeconds: paint / 1000, seconds };
};

type Kind = 'script' | 'style' | 'page' | 'answers';
const KINDS: Readonly<Record<string, Kind>> = { Script: 'script', Stylesheet: 'style', Document: 'page' };

/** Encoded bytes by what they are, as they came over the line. */
const counting = (client: CDPSession): Readonly<Record<Kind, number>> => {
  const types = new Map<string, string>();
  const bytes = { script: 0, style: 0, page: 0, answers: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[KINDS[types.get(requestId) ?? ''] ?? 'answers'] += encodedDataLength;
  });
  return bytes;
};

type Asked = Readonly<{ city: Omit<DemoCity, 'stop'>; size: Size; screen: Route; slow?: Slow }>;

/** What a device keeps of somebody who signed in, but for the cache. */
const signedIn = async (
  browser: Browser,
  { city, size }: Asked,
  login: Login,
): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> => {
  const context = await browser.newContext({ viewport: size });
  await signIn(await context.newPage(), city.url, login);
  const kept = await context.storageState();
  await context.close();
  return kept;
};

/** `again` is from the cache. Seconds are told where the line is slow. */
export type LoadTimes = Readonly<{
  screen: string;
  sent: Readonly<Record<Kind, number>>;
  first?: Opened;
  again?: Opened;
}>;

/** One screen twice in one browser profile: first with nothing in the cache (as after every new version), then again. */
export const loadTimes = async (browser: Browser, asked: Asked): Promise<LoadTimes> => {
  const { city, size, screen, slow } = asked;
  const kept = screen.login && { storageState: await signedIn(browser, asked, screen.login) };
  const context = await browser.newContext({ viewport: size, ...kept });
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

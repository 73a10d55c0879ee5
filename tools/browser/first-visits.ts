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

/** `slow`: only then is it timed, and opened a second time. */
type Asked = Readonly<{ screen: Route; slow?: Slow }>;
/** What a device keeps of somebody who signed in, but for the cache. */
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** `again` is from the cache. */
export type LoadTimes = Readonly<{
  screen: string;
  sent: Readonly<Record<Kind, number>>;
  first?: Opened;
  again?: Opened;
}>;

/** Opens screens of a city, each in a browser profile of its own with nothing in the cache, as after every new version. */
export class FirstVisits {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly browser: Browser,
    private readonly city: Omit<DemoCity, 'stop'>,
    private readonly size: Size,
  ) {}

  async to({ screen, slow }: Asked): Promise<LoadTimes> {
    const kept = screen.login && { storageState: await this.signedIn(screen.login) };
    const context = await this.browser.newContext({ viewport: this.size, ...kept });
    try {
      const page = await context.newPage();
      const address = screen.login ? `${this.city.url}/${screen.login.agency}/${screen.path}` : this.city.url;
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      if (slow) await slowDown(client, slow);
      const bytes = counting(client);
      const first = await opened(page, address, screen.usable);
      const sent = { ...bytes };
      if (!slow) return { screen: screen.name, sent };
      await page.goto('about:blank');
      const again = await opened(page, address, screen.usable);
      return { screen: screen.name, sent, first, again };
    } finally {
      await context.close();
    }
  }

  /** Each account signs in once; its further visits begin with what it had then. */
  private async signedIn(login: Login): Promise<Kept> {
    const known = this.kept.get(login.username);
    if (known) return known;
    const context = await this.browser.newContext({ viewport: this.size });
    await signIn(await context.newPage(), this.city.url, login);
    const kept = await context.storageState();
    await context.close();
    this.kept.set(login.username, kept);
    return kept;
  }
}

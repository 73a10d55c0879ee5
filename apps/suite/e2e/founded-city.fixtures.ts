import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium, sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { kinerja, newHome, removeHome, startCityWith, type City } from './city.fixtures';

type Size = keyof typeof sizes;
type FirstLink = Readonly<{ agency: string; username: string; link: string }>;

/** What stands on a slip of paper. */
export type Slip = Readonly<{ address: string; username: string; code: string }>;

const AGENCY = 'dinkes';
const PASSWORD = 'sebuah sandi yang cukup panjang';

/** A city that was begun as docs/operations.md tells it, with one agency and nobody in it. */
export class FoundedCity {
  /** Errors that a page threw. */
  readonly faults: string[] = [];

  private constructor(
    private readonly home: string,
    private readonly city: City,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<FoundedCity> {
    const [home, browser] = [newHome(), await openChromium()];
    const city = await startCityWith(home, '--empty', '--name', 'Kota Bima', '--zone', 'WITA');
    return new FoundedCity(home, city, browser);
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.city.stop();
    removeHome(this.home);
  }

  /** By the command of the city's IT person; a city without it is nobody's. */
  foundAgency(): void {
    const { status, stderr } = kinerja('agency', 'found', '--code', AGENCY, '--name', 'Dinas Kesehatan', '--home', this.home); // prettier-ignore
    if (status !== 0) throw new Error(stderr);
  }

  /** Of a first administrator, by the link that the founding wrote. */
  async enterByLink(username: string, size: Size): Promise<Page> {
    const links = JSON.parse(readFileSync(join(this.home, 'first-links.json'), 'utf8')) as readonly FirstLink[];
    const { link = '' } = links.find((one) => one.agency === AGENCY && one.username === username) ?? {};
    const page = await this.open(size);
    await page.goto(link);
    return activate(page);
  }

  /** At a phone, as the slip says. */
  async enterBySlip({ address, username, code }: Slip): Promise<Page> {
    const page = await this.open('phone');
    await page.goto(address);
    await page.fill('[name=username]', username);
    await page.fill('[name=code]', code);
    return activate(page);
  }

  /** At the front door of the city: a role that was given meanwhile counts at once. */
  async signInAgain(page: Page, { username }: Slip): Promise<void> {
    await page.getByTestId('sign-out').click();
    await page.getByTestId('sign-in').waitFor();
    await signIn(page, this.city.url, { username, password: PASSWORD, agency: AGENCY });
  }

  private async open(size: Size): Promise<Page> {
    const page = await (await this.browser.newContext({ viewport: sizes[size] })).newPage();
    page.setDefaultTimeout(60_000); // a second city runs beside this one
    page.on('pageerror', (error) => this.faults.push(error.message));
    return page;
  }
}

const activate = async (page: Page): Promise<Page> => {
  await page.fill('[name=password]', PASSWORD);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
  return page;
};

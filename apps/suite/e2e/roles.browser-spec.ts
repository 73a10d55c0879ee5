import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { kinerja, loginsIn, newHome, removeHome, startCity, type City, type Login } from './city.fixtures';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const RP = /Rp\s?[\d.]+/;

let home: string;
let city: City | undefined;
let browser: Browser | undefined;
let logins: readonly Login[];
const faults: string[] = [];

const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  if (!browser) throw new Error('the browser is not open');
  return (await browser.newContext(options)).newPage();
};

const address = (): string => city?.url ?? '';

/** Signs in at the front door as one role and waits until its own agency's app stands. */
const enterAs = async (role: string, size = { width: 390, height: 844 }): Promise<Page> => {
  const login = logins.find((one) => one.role === role);
  if (!login) throw new Error(`no login for ${role}`);
  const page = await newPage({ viewport: size });
  page.on('pageerror', (error) => faults.push(`${role}: ${error.message}`));
  await page.goto(address());
  await page.getByTestId('sign-in').waitFor();
  await page.fill('[name=username]', login.username);
  await page.fill('[name=password]', login.password);
  await page.getByTestId('sign-in').click();
  await page.waitForURL(`**/${login.agency}/**`);
  return page;
};

const go = (page: Page, path: string): Promise<unknown> =>
  page.goto(new URL(path, page.url().replace(/(\/[a-z0-9]+\/).*$/, '$1')).href);

beforeAll(async () => {
  home = newHome();
  city = await startCity(home);
  const month = kinerja('demo', '--quiet', '--size', '12', '--url', address(), '--out', join(home, 'out'));
  if (month.status !== 0) throw new Error(month.stderr);
  logins = loginsIn(home);
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: QUIET });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await city?.stop();
  removeHome(home);
}, 60_000);

it('refuses a wrong password in plain words', async () => {
  const page = await newPage();
  await page.goto(address());
  await page.fill('[name=username]', logins[0]?.username ?? '');
  await page.fill('[name=password]', 'certainly not this one');
  await page.getByTestId('sign-in').click();
  await page.getByTestId('failure').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

it('shows an employee the month: plan, reports, predikat and the allowance with its explanation', async () => {
  const page = await enterAs('employee');
  await go(page, 'month');
  const pay = page.getByTestId('pay-card');
  expect(await pay.getByTestId('net').innerText()).toMatch(RP);
  await pay.getByTestId('explain').click();
  expect(await pay.getByTestId('step').count()).toBeGreaterThan(4);
  expect(await page.getByTestId('does-not-add-up').count()).toBe(0);
  expect(await page.getByTestId('predikat').innerText()).toMatch(/Baik|Butuh Perbaikan|Kurang/);
  expect(await page.getByTestId('report').count()).toBe(5);
  await page.getByTestId('plan-card').getByText('SKP').first().waitFor();
});

it('shows a supervisor the queue', async () => {
  const page = await enterAs('supervisor');
  await go(page, 'inbox');
  for (const tab of ['tab-reports', 'tab-plans', 'tab-ratings']) await page.getByTestId(tab).waitFor();
});

it('shows the payroll officer the sealed run with everybody in it', async () => {
  const page = await enterAs('payroll-officer', { width: 1280, height: 900 });
  await go(page, 'tpp/runs');
  await page.getByTestId('run').first().getByRole('link').click();
  await page.getByTestId('line').first().waitFor();
  expect(await page.getByTestId('line').count()).toBe(12);
  expect(await page.getByTestId('run-net').innerText()).toMatch(RP);
});

it('shows the BKPSDM analyst the city with its charts', async () => {
  const page = await enterAs('bkpsdm-analyst', { width: 1280, height: 900 });
  await page.getByTestId('agency').first().waitFor();
  for (const chart of ['chart-progress', 'chart-predikat', 'chart-tpp', 'chart-ikm'])
    await page.getByTestId(chart).waitFor();
});

it('met no error in any page', () => {
  expect(faults).toEqual([]);
});

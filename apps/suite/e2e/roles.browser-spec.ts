import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const RP = /Rp\s?[\d.]+/;

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

it('refuses a wrong password in plain words', async () => {
  const page = await visitors.newPage();
  await page.goto(browserCity().url);
  await page.fill('[name=username]', loginOf('employee').username);
  await page.fill('[name=password]', 'certainly not this one');
  await page.getByTestId('sign-in').click();
  await page.getByTestId('failure').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

it('shows an employee the month: plan, reports, predikat and the allowance with its explanation', async () => {
  const page = await visitors.enterAs('employee');
  await go(page, `month?month=${browserCity().workedMonth}`);
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
  const page = await visitors.enterAs('supervisor');
  await go(page, 'inbox');
  for (const tab of ['tab-reports', 'tab-plans', 'tab-ratings']) await page.getByTestId(tab).waitFor();
});

it('leads the head of the agency to the distribution and to the pay that they release', async () => {
  const page = await visitors.enterAs('unit-head', { width: 1280, height: 900 });
  await page.getByTestId('menu-distribution').click();
  await page.getByRole('heading', { level: 1, name: /Distribusi/ }).waitFor();
  await page.getByTestId('menu-tpp-runs').click();
  await page.getByTestId('run').first().waitFor();
});

it('shows the payroll officer the sealed run with everybody in it', async () => {
  const page = await visitors.enterAs('payroll-officer', { width: 1280, height: 900 });
  await go(page, 'tpp/runs');
  await page.getByTestId('run').first().getByRole('link').click();
  await page.getByTestId('line').first().waitFor();
  expect(await page.getByTestId('line').count()).toBe(12);
  expect(await page.getByTestId('run-net').innerText()).toMatch(RP);
});

it('shows the BKPSDM analyst the city with its charts', async () => {
  const page = await visitors.enterAs('bkpsdm-analyst', { width: 1280, height: 900 });
  await page.getByTestId('agency').first().waitFor();
  for (const chart of ['chart-progress', 'chart-predikat', 'chart-tpp', 'chart-ikm'])
    await page.getByTestId(chart).waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf } from './people-screens.fixtures';

jest.setTimeout(180_000);

const PASSWORD = 'jejak audit yang panjang';
const shots = process.env['SCREENSHOTS'];

let visitors: Visitors;
let admin: Page;
let auditor: Page;
let username: string;
beforeAll(async () => {
  visitors = await openBrowser();
  admin = await visitors.enterAs('agency-admin', sizes.desktop);
  username = `jejak${randomBytes(3).toString('hex')}`;
  auditor = await auditorOf(username);
});
afterAll(() => visitors.close());

/** An account without an employee, as an inspectorate has one. */
const auditorOf = async (name: string): Promise<Page> => {
  const { activationCode } = await admin.evaluate<{ activationCode: string }>(`fetch(
    new URL('api/identity/accounts', document.baseURI),
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ username: '${name}', roles: ['auditor'] }),
    },
  ).then((answer) => answer.json())`);
  const told = new URLSearchParams({ username: `${name}@${loginOf('agency-admin').agency}`, code: activationCode });
  const page = await visitors.newPage({ viewport: sizes.phone });
  await page.goto(`${browserCity().url}/activate#${told.toString()}`);
  await page.fill('[name=password]', PASSWORD);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
  return page;
};

const lines = (page: Page) => page.getByTestId('trail-line');
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
};

it('shows an auditor on a phone who did what, part by part, with the place in the chain (TRL-001)', async () => {
  await go(auditor, 'admin/audit');
  const made = lines(auditor).filter({ hasText: username }).filter({ hasText: 'Akun dibuat' });
  await made.waitFor();
  await made.getByTestId('proof').locator('summary').click();
  const { items } = await answerOf<{ items: { hash: string; type: string }[] }>(
    auditor,
    'identity/trail?limit=20&type=AccountCreated',
  );
  await made.getByText(items[0]?.hash ?? 'none').waitFor();
  await shot(auditor, 'trail-phone-id');
  expect(await fits(auditor)).toBe(true);
  await auditor.getByTestId('trail-part').selectOption('evaluation');
  await lines(auditor).filter({ hasText: 'Predikat:' }).first().waitFor();
  await auditor.getByTestId('trail-part').selectOption('incentives');
  await auditor.getByTestId('trail-type').selectOption('RunSealed');
  await lines(auditor).filter({ hasText: 'TPP bulanan disegel' }).first().waitFor();
  expect(await fits(auditor)).toBe(true);
});

it('shows the auditor who was shown what is sensitive of whom (TRL-010)', async () => {
  await go(auditor, 'admin/audit');
  await auditor.getByTestId('to-disclosures').click();
  await auditor.getByTestId('disclosures-part').selectOption('identity');
  const shown = auditor.getByTestId('disclosure').filter({ hasText: 'NIP lengkap' });
  await answerOf(admin, 'identity/people?limit=200');
  await go(auditor, 'admin/audit/disclosures');
  await auditor.getByTestId('disclosures-part').selectOption('identity');
  await shown.filter({ hasText: 'Daftar pegawai' }).first().waitFor();
  await shot(auditor, 'disclosures-phone-id');
  expect(await fits(auditor)).toBe(true);
});

it('is narrowed by person and by day, and given out as a file with each hash (TRL-006, TRL-007)', async () => {
  await go(auditor, 'admin/audit?trail.part=planning');
  await lines(auditor).first().waitFor();
  await auditor.getByTestId('trail-type').selectOption('SkpApproved');
  await lines(auditor).filter({ hasText: 'SKP disetujui' }).first().waitFor();
  const [download] = await Promise.all([auditor.waitForEvent('download'), auditor.getByTestId('trail-export').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const [head = '', first = ''] = text.split('\r\n');
  expect(head).toContain('SHA-256');
  expect(first).toMatch(/SKP disetujui;.*;skp-[0-9a-f-]{36};\d+;[0-9a-f]{64}$/);
  await auditor.getByTestId('trail-from').fill('2099-01-01');
  await auditor.getByText('Tidak ada catatan yang cocok').waitFor();
});

it('leads an administrator from an account to its own history, and shows no pay and no rating (TRL-004)', async () => {
  await go(admin, 'admin/accounts');
  const { items } = await answerOf<{ items: { accountId: string; username: string }[] }>(
    admin,
    'identity/accounts?limit=100&role=auditor',
  );
  const account = items.find((one) => one.username === username)?.accountId ?? '';
  await go(admin, `admin/accounts/${account}`);
  await admin.getByTestId('history').click();
  await admin.getByTestId('trail-stream').waitFor();
  await lines(admin).filter({ hasText: 'Akun diaktifkan' }).waitFor();
  expect(await lines(admin).count()).toBe(2);
  await shot(admin, 'trail-desktop-id');
  const parts = await admin.getByTestId('trail-part').locator('option').allInnerTexts();
  expect(parts).toEqual(['Pegawai dan akses', 'Periode dan SKP', 'Laporan dan kehadiran', 'Survei']);
  for (const part of ['incentives', 'evaluation'])
    expect(await admin.evaluate(`fetch(new URL('api/${part}/trail', document.baseURI)).then((answer) => answer.status)`)).toBe(403); // prettier-ignore
  await admin.getByTestId('trail-part').selectOption('planning');
  await lines(admin).filter({ hasText: 'Periode dibuka' }).first().waitFor();
  expect(await lines(admin).filter({ hasText: 'SKP' }).count()).toBe(0);
});

it('leads whoever verifies pay from a run to what was done to it', async () => {
  const verifier = await visitors.enterAs('payroll-verifier');
  const { items } = await answerOf<{ items: { runId: string }[] }>(verifier, 'incentives/tpp-runs');
  await go(verifier, `tpp/runs/${items[0]?.runId ?? ''}`);
  await verifier.getByTestId('history').click();
  await lines(verifier).filter({ hasText: 'TPP bulanan dibuka' }).waitFor();
  await lines(verifier).filter({ hasText: 'Bersih' }).first().waitFor();
  await shot(verifier, 'trail-pay-phone-id');
  expect(await fits(verifier)).toBe(true);
});

it('says so where it cannot be read, and to whoever may not', async () => {
  await auditor.route('**/api/identity/trail**', (route) => route.abort());
  await go(auditor, 'admin/audit');
  await auditor.getByTestId('failure').first().waitFor();
  await auditor.unroute('**/api/identity/trail**');
  await auditor.getByTestId('failure').getByRole('button').first().click();
  await lines(auditor).first().waitFor();
  const employee = await visitors.enterAs('employee');
  await go(employee, 'admin/audit');
  await employee.getByTestId('no-right').waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { answering, signatureOf, WebhookReceiver } from '@kinerja/service-testing';
import { sizes } from '../../../tools/browser/chromium';
import { dialogsHaveGone } from '../../../tools/browser/screen';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

/** A new one each time: the city is shared. */
const NAME = `SIMPEG ${Date.now().toString(36)}`;
const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();

jest.setTimeout(180_000);

const shots = process.env['SCREENSHOTS'];
const shot = async (name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/webhooks-${name}.png`, fullPage: true });
};
const fits = () =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

let visitors: Visitors;
let page: Page;
let receiver: WebhookReceiver;
let secret: string;

beforeAll(async () => {
  receiver = await WebhookReceiver.start();
  visitors = await openBrowser();
  page = await visitors.enterAs('agency-admin', sizes.phone);
});
afterAll(async () => {
  await visitors.close();
  await receiver.stop();
});

/** The administrator that the installation made, of the same agency. */
const confirmAsSecond = async (): Promise<void> => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const second = await visitors.newPage({ viewport: sizes.phone });
  await signIn(second, browserCity().url, login);
  await go(second, 'admin/accounts/proposals');
  const waiting = second.getByTestId('waiting-access').filter({ hasText: NAME });
  await waiting.getByTestId('confirm-access').click();
  await waiting.waitFor({ state: 'detached' });
};

const registerService = async (): Promise<void> => {
  await go(page, 'admin/accounts/services');
  await page.getByTestId('open-register-service').click();
  await page.fill('[name=name]', NAME);
  await page.fill('[name=purpose]', 'Membaca pegawai dan unit');
  await page.fill('[name=responsible]', loginOf('agency-admin').username.replace(/@.*/, ''));
  await page.getByTestId('scope-people.read').check();
  await page.fill('[name=publicKey]', pem);
  await page.fill('[name=reason]', 'Data pegawai di SIMPEG ikut diperbarui');
  await page.getByTestId('send-service').click();
  await page.getByTestId('service').filter({ hasText: NAME }).waitFor();
};

const openWebhooks = async (): Promise<void> => {
  await go(page, 'admin/accounts/services');
  await page.getByTestId('service').filter({ hasText: NAME }).getByTestId('to-webhooks').click();
  await page.getByTestId('webhooks').waitFor();
};

const registerUnit = async (name: string): Promise<void> => {
  const address = new URL('api/identity/units', page.url().replace(/(\/[a-z0-9]+\/).*$/, '$1')).href;
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await page.request.post(address, { data: { name, from: '2020-01-01' }, headers });
  expect(answer.status()).toBe(201);
};

it('is registered for another system, of which two administrators said that it may read (IDN-226, IDN-227)', async () => {
  await registerService();
  await confirmAsSecond();
  await openWebhooks();
  await page.getByTestId('open-register-webhook').click();
  await page.fill('[name=address]', 'https://169.254.169.254/latest');
  await page.getByTestId('kind-unit.registered').check();
  await page.fill('[name=reason]', 'Agar tidak perlu bertanya terus');
  await page.getByTestId('send-webhook').click();
  await page.locator('[name=address][aria-invalid=true]').waitFor();
  await shot('refused-phone-id');
  await page.fill('[name=address]', receiver.address);
  await page.getByTestId('send-webhook').click();
  secret = (await page.getByTestId('secret-shown').textContent()) ?? '';
  expect(secret).toMatch(/^whsec_/);
  await shot('secret-phone-id');
  expect(await fits()).toBe(true);
  await page.getByTestId('secret-kept').click();
  await page.getByTestId('secret-shown').waitFor({ state: 'detached' });
  await page.getByTestId('webhook').getByText('Dikirimi').waitFor();
});

it('receives what happens, which the screen shows as delivered (IDN-228, IDN-230)', async () => {
  await registerUnit(`Bidang ${NAME}`);
  const [message] = await receiver.gets(1);
  if (!message) throw new Error('nothing came');
  expect(message.signatures).toEqual([signatureOf(secret, message)]);
  expect(message.body).not.toContain(NAME);
  await page.getByTestId('open-deliveries').click();
  await page.getByTestId('delivery').getByText('Diterima').waitFor();
  await page.getByTestId('delivery').getByText('HTTP 204').waitFor();
});

it('is sent one message again, under the same id (IDN-230)', async () => {
  await page.getByTestId('delivery').getByTestId('resend').click();
  const [first, again] = await receiver.gets(2);
  expect(again?.id).toBe(first?.id);
});

it('is suspended, keeps what happens, and is sent it once it is resumed (IDN-231)', async () => {
  await page.getByTestId('webhook-suspension').click();
  await page.getByRole('dialog').locator('[name=reason]').fill('Server dipindah');
  await page.getByTestId('send-webhook-suspension').click();
  await page.getByTestId('webhook').getByText('Ditangguhkan').first().waitFor();
  await registerUnit(`Seksi ${NAME}`);
  await page
    .getByTestId('webhook')
    .getByText(/1 menunggu/)
    .waitFor();
  expect(receiver.received).toHaveLength(2);
  await page.getByTestId('webhook-resumption').click();
  await page.getByRole('dialog').locator('[name=reason]').fill('Server siap');
  await page.getByTestId('send-webhook-resumption').click();
  await receiver.gets(3);
});

it('shows in words why a message was not received, on a phone and a large screen, and asks what to do about it (IDN-230)', async () => {
  receiver.from(answering(503));
  await registerUnit(`Subbagian ${NAME}`);
  const failing = page.getByTestId('delivery').filter({ hasText: 'Penerima menolak' });
  await failing.getByText(/HTTP 503/).waitFor();
  expect(await fits()).toBe(true);
  await shot('deliveries-phone-id');
  await page.setViewportSize(sizes.desktop);
  await shot('deliveries-desktop-id');
  await page.getByTestId('language').click();
  await page.getByTestId('delivery').getByText('The receiver refused').waitFor();
  await shot('deliveries-desktop-en');
  await page.setViewportSize(sizes.phone);
  await page.getByTestId('webhook-resending').click();
  await page.getByRole('dialog').locator('[name=since]').waitFor();
  await shot('resending-phone-en');
  await page.keyboard.press('Escape');
  await dialogsHaveGone(page);
  await page.getByTestId('webhook-secret').click();
  await page.getByRole('dialog').locator('[name=formerHours]').waitFor();
  await shot('rotation-phone-en');
  await page.keyboard.press('Escape');
  await dialogsHaveGone(page);
  await page.getByTestId('language').click();
});

it('stands in the trail without its secret', async () => {
  await go(page, 'admin/audit?trail.part=identity&trail.type=WebhookRegistered');
  await page.getByText(receiver.address).first().waitFor();
  expect(await page.content()).not.toContain(secret.replace('whsec_', ''));
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { newIncarnation } from '@kinerja/log-witness';
import { answering, hanging, WebhookReceiver, signatureOf, taking, type Answer } from '@kinerja/service-testing';
import { until } from './identity.fixtures';
import { itemsOf } from './two-persons.fixtures';
import { startWithWebhooks, why, type Webhook, type WithWebhooks } from './webhook.fixtures';

jest.setTimeout(120_000);

let city: WithWebhooks;
let account: string;
let receiver: WebhookReceiver;
const receivers: WebhookReceiver[] = [];
beforeAll(async () => {
  city = await startWithWebhooks();
});
afterAll(() => city.identity.stop());
beforeEach(async () => {
  account = await city.newAccount();
  receiver = await newReceiver();
});
afterEach(async () => {
  for (const one of receivers.splice(0)) await one.stop();
});

const newReceiver = async (...from: Parameters<typeof WebhookReceiver.start>): Promise<WebhookReceiver> => {
  const one = await WebhookReceiver.start(...from);
  receivers.push(one);
  return one;
};
const refused = (status: number, code: string) => ({ status, body: { code } });
const isDelivered = ({ state }: Readonly<Record<string, unknown>>): boolean => state === 'delivered';
const end = (webhook: Webhook) => city.take(webhook, 'ending');

it('tells a receiver of what happened by its ids alone, signed as Standard Webhooks has it (IDN-226 to IDN-228)', async () => {
  const before = await city.happens();
  const webhook = await city.newWebhook(account, receiver.address);
  expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const unitId = await city.happens();
  const [message] = await receiver.gets(1);
  if (!message) throw new Error('nothing came');
  expect(JSON.parse(message.body)).toEqual({
    type: 'unit.registered',
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    data: { unitId },
  });
  expect(message.body).not.toContain(before);
  expect(message.signatures).toEqual([signatureOf(webhook.secret, message)]);
  expect(Math.abs(Number(message.timestamp) - Date.now() / 1_000)).toBeLessThan(30);
  expect(await city.newest(webhook, isDelivered)).toMatchObject({
    ...{ messageId: message.id, kind: 'unit.registered', attempts: 1, statusCode: 204 },
  });
  expect(await city.webhookNow(webhook)).toMatchObject({ address: receiver.address, status: 'active', waiting: 0, givenUp: 0 }); // prettier-ignore
  await end(webhook);
});

it('shows its secret once, to whoever asks again with the same key too, and keeps it nowhere (IDN-227)', async () => {
  const [key, said] = [randomUUID(), { address: receiver.address, kinds: ['unit.changed'], ...why }];
  const path = `/service-accounts/${account}/webhooks`;
  const [first, again] = [await city.admin.post(path, said, key), await city.admin.post(path, said, key)];
  expect(again.body).toEqual(first.body);
  const secret = String(first.body['secret']).replace('whsec_', '');
  const webhook = { id: String(first.body['webhookId']), secret };
  expect(JSON.stringify(await city.webhookNow(webhook))).not.toContain(secret);
  const { rows } = await city.identity.database.pool.query(`SELECT count(*)::int AS kept FROM log.events WHERE data::text LIKE '%' || $1 || '%'`, [secret]); // prettier-ignore
  expect(rows).toEqual([{ kept: 0 }]);
  await end(webhook);
});

it('answers bad input with what is wrong, and sends nothing into closed networks (IDN-226)', async () => {
  const told = (address: string) => city.register(account, address);
  expect(await told('https://10.1.2.3/in')).toMatchObject(refused(422, 'webhook.address-closed'));
  expect(await told('https://169.254.169.254/in')).toMatchObject(refused(422, 'webhook.address-closed'));
  expect(await told('http://simpeg.example.go.id')).toMatchObject(refused(422, 'webhook.address-not-https'));
  expect(await told('https://a:b@simpeg.example.go.id')).toMatchObject(refused(422, 'webhook.address-with-secrets'));
  expect(await told('simpeg')).toMatchObject(refused(422, 'webhook.address-unreadable'));
  expect(await city.register(account, receiver.address, ['pay.changed'])).toMatchObject({ status: 400, body: { errors: [{ field: 'kinds' }] } }); // prettier-ignore
  expect(await city.register(randomUUID(), receiver.address)).toMatchObject(refused(409, 'webhook.account-not-active'));
  const other = await city.newAccount(['attendance.import']);
  expect(await city.register(other, receiver.address)).toMatchObject(refused(422, 'webhook.scope-missing'));
  const webhook = await city.newWebhook(account, receiver.address);
  expect(await city.register(account, receiver.address)).toMatchObject(refused(409, 'webhook.address-known'));
  await end(webhook);
  await end(await city.newWebhook(account, receiver.address));
  expect(await city.identity.as({ roles: ['payroll-officer'] }).get('/webhooks')).toMatchObject({ status: 403 });
});

it('loses nothing while the receiver is away and identity is started anew (IDN-229)', async () => {
  const webhook = await city.newWebhook(account, receiver.address);
  await receiver.stop();
  await city.happens();
  const failed = await city.newest(webhook, ({ attempts }) => Number(attempts) > 1);
  expect(failed).toMatchObject({ state: 'waiting', fault: 'unreachable', nextAttemptAt: expect.any(String) as string });
  await city.identity.restart();
  await receiver.listen();
  const [message] = await receiver.gets(1);
  expect(message?.id).toBe(failed['messageId']);
  await city.newest(webhook, isDelivered);
  await end(webhook);
});

it('sends again what was answered with 500, under the same id (IDN-229)', async () => {
  receiver.from(answering(500));
  const webhook = await city.newWebhook(account, receiver.address);
  await city.happens();
  await receiver.gets(2);
  expect(await city.newest(webhook, ({ fault }) => fault === 'refused')).toMatchObject({ statusCode: 500 });
  receiver.from(taking);
  await city.newest(webhook, isDelivered);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  await end(webhook);
});

it('follows no redirect (IDN-229)', async () => {
  const elsewhere = await newReceiver();
  receiver.from(answering(307, { location: elsewhere.address }));
  const webhook = await city.newWebhook(account, receiver.address);
  await city.happens();
  await city.newest(webhook, ({ attempts }) => Number(attempts) > 1);
  expect(await city.newest(webhook, ({ fault }) => fault === 'redirected')).toMatchObject({ statusCode: 307 });
  expect(elsewhere.received).toEqual([]);
  await end(webhook);
});

it('holds up nobody for a receiver that hangs (IDN-229)', async () => {
  receiver.from(hanging);
  const other = await newReceiver();
  const webhooks = [await city.newWebhook(account, receiver.address), await city.newWebhook(account, other.address)];
  for (let nth = 0; nth < 5; nth += 1) await city.happens();
  await other.gets(5);
  const [slow] = webhooks;
  if (!slow) throw new Error('there are two');
  const isSlow = ({ fault }: Readonly<Record<string, unknown>>) => fault === 'too-slow';
  for (let found = false; !found;) found = itemsOf(await city.deliveries(slow)).some(isSlow);
  for (const webhook of webhooks) await end(webhook);
});

it('sends one again, and all since a day, under the ids they had (IDN-230)', async () => {
  const webhook = await city.newWebhook(account, receiver.address);
  await city.happens();
  await city.happens();
  const [first, second] = (await receiver.gets(2)).map(({ id }) => id);
  await city.newest(webhook, isDelivered);
  expect(await city.take(webhook, `deliveries/${String(first)}/resending`, {})).toMatchObject({ status: 200 });
  expect((await receiver.gets(3))[2]?.id).toBe(first);
  expect(await city.take(webhook, 'resending', { since: '2020-01-01' })).toMatchObject({ status: 200 });
  const again = (await receiver.gets(5)).slice(3).map(({ id }) => id);
  expect(new Set(again)).toEqual(new Set([first, second]));
  expect(await city.take(webhook, `deliveries/${randomUUID()}/resending`, {})).toMatchObject(refused(404, 'webhook-message.not-found')); // prettier-ignore
  expect(await city.take(webhook, 'resending', { since: 'kemarin' })).toMatchObject({ status: 400, body: { errors: [{ field: 'since' }] } }); // prettier-ignore
  await end(webhook);
});

it('signs with both secrets for a while after one is replaced (IDN-227)', async () => {
  const webhook = await city.newWebhook(account, receiver.address);
  const rotated = await city.take(webhook, 'secret', { ...why, formerHours: 24 });
  const secret = String(rotated.body['secret']);
  expect(secret).not.toBe(webhook.secret);
  await city.happens();
  const [message] = await receiver.gets(1);
  if (!message) throw new Error('nothing came');
  expect(message.signatures).toEqual([signatureOf(secret, message), signatureOf(webhook.secret, message)]);
  const leaked = await city.take(webhook, 'secret', { ...why, formerHours: 0 });
  await city.happens();
  const [, next] = await receiver.gets(2);
  if (!next) throw new Error('nothing came');
  expect(next.signatures).toEqual([signatureOf(String(leaked.body['secret']), next)]);
  await end(webhook);
});

it('keeps what happens while it or its service account is suspended, and ends with the account (IDN-231)', async () => {
  const webhook = await city.newWebhook(account, receiver.address);
  expect(await city.take(webhook, 'suspension')).toMatchObject({ status: 200 });
  await city.happens();
  expect(await city.webhookNow(webhook)).toMatchObject({ status: 'suspended', heldBack: 'webhook-suspended', waiting: 1 }); // prettier-ignore
  await city.take(webhook, 'resumption');
  await receiver.gets(1);
  await city.admin.post(`/service-accounts/${account}/suspension`, why);
  await city.happens();
  expect(await city.webhookNow(webhook)).toMatchObject({
    status: 'active',
    heldBack: 'account-not-active',
    waiting: 1,
  });
  expect(receiver.received).toHaveLength(1);
  await city.admin.post(`/service-accounts/${account}/resumption`, why);
  await receiver.gets(2);
  await city.admin.post(`/service-accounts/${account}/ending`, why);
  await city.happens();
  expect(await city.webhookNow(webhook)).toMatchObject({ status: 'ended', waiting: 0 });
  expect(receiver.received).toHaveLength(2);
  expect(await city.take(webhook, 'resumption')).toMatchObject(refused(409, 'webhook.wrong-status'));
});

it('tells nobody anything after a restore until somebody says that this is no copy (IDN-231)', async () => {
  const webhook = await city.newWebhook(account, receiver.address);
  await newIncarnation(city.identity.database.superuser);
  await city.identity.restart();
  await city.happens();
  expect(await city.webhookNow(webhook)).toMatchObject({ status: 'active', heldBack: 'restored', waiting: 1 });
  expect(receiver.received).toEqual([]);
  expect(await city.take(webhook, 'resumption')).toMatchObject({ status: 200 });
  await receiver.gets(1);
  expect(await city.webhookNow(webhook)).not.toHaveProperty('heldBack');
  await end(webhook);
});

it('leaves none to an account that ends in the moment in which one is registered (IDN-231)', async () => {
  const path = `/service-accounts/${account}/ending`;
  const [registered] = await Promise.all([city.register(account, receiver.address), city.admin.post(path, why)]);
  expect([201, 409]).toContain(registered.status);
  await city.identity.service.quiet();
  const isOver = (answer: Answer) =>
    itemsOf(answer).every(({ serviceAccountId, status }) => serviceAccountId !== account || status === 'ended');
  await until(() => city.admin.get('/webhooks'), isOver);
});

it('names people by ids with which the other system asks for just them (IDN-228)', async () => {
  const people = itemsOf(await city.admin.get('/people?limit=2'));
  const ids = people.map(({ employeeId }) => String(employeeId));
  const asked = (of: readonly string[]) => city.admin.get(`/people?ids=${of.join(',')}`);
  expect(itemsOf(await asked(ids))).toEqual(people);
  expect(itemsOf(await asked(ids.slice(0, 1)))).toEqual(people.slice(0, 1));
  expect(itemsOf(await asked([randomUUID()]))).toEqual([]);
  expect(await asked(['saya'])).toMatchObject({ status: 400, body: { errors: [{ field: 'ids' }] } });
});

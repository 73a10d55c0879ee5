import { answering, WebhookReceiver, taking } from '@kinerja/service-testing';
import { startWithWebhooks, type WithWebhooks } from './webhook.fixtures';

jest.setTimeout(120_000);

let city: WithWebhooks;
let receiver: WebhookReceiver;
beforeAll(async () => {
  city = await startWithWebhooks({ giveUpMs: 0 });
  receiver = await WebhookReceiver.start(answering(503));
});
afterAll(async () => {
  await receiver.stop();
  await city.identity.stop();
});

it('gives up after a while, says so, and takes it up when somebody sends it again (IDN-229, IDN-230)', async () => {
  const webhook = await city.newWebhook(await city.newAccount(), receiver.address);
  await city.happens();
  const given = await city.newest(webhook, ({ state }) => state === 'given-up');
  expect(given).toMatchObject({ attempts: 1, statusCode: 503, fault: 'refused' });
  expect(await city.webhookNow(webhook)).toMatchObject({ givenUp: 1, waiting: 0 });
  receiver.from(taking);
  await city.take(webhook, `deliveries/${String(given['messageId'])}/resending`, {});
  await city.newest(webhook, ({ state }) => state === 'delivered');
  expect(receiver.received.map(({ id }) => id)).toEqual([given['messageId'], given['messageId']]);
});

import { uuidv7 } from '@kinerja/clock';
import { openDataSource } from '@kinerja/database';
import { serviceAccountId, webhookId, webhookSecretId, type KnownWebhook } from '@kinerja/identity-domain';
import { answering, preparedDatabase, taking, WebhookReceiver } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import type { DataSource } from 'typeorm';
import { identityService } from '../app.module';
import { Kill, now } from '../credential/credentials.fixtures';
import { KeyedDigests } from '../keys/keyed-digests';
import { ReachableNetworks } from './reachable-networks';
import { WebhookDeliveryRow } from './webhook-deliveries.entity';
import { WebhookDeliveryStore } from './webhook-delivery-store';
import { WebhookDispatcher } from './webhook-dispatcher';
import { WebhookSecrets } from './webhook-secrets';
import { usualWebhooks } from './webhook.settings';

jest.setTimeout(120_000);

const digestKey = Buffer.alloc(32, 3).toString('base64');
const definition = identityService({ digestKey });
const settings = { ...usualWebhooks, allowsLoopback: true, firstPauseMs: 20 };
const none = new Kill(Number.POSITIVE_INFINITY);
const fact = { kind: 'unit.changed', at: now, ids: { unitId: uuidv7() } } as const;

let database: TestDatabase;
let source: DataSource;
let receiver: WebhookReceiver;
beforeAll(async () => {
  database = await preparedDatabase(definition);
  const { entities, name } = definition;
  source = await openDataSource({
    url: database.url,
    entities,
    schema: name,
    poolSize: 4,
    onPoolError: () => undefined,
  });
  receiver = await WebhookReceiver.start();
});
afterAll(async () => {
  await receiver.stop();
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  receiver.from(taking);
  receiver.received.length = 0;
  await source.getRepository(WebhookDeliveryRow).createQueryBuilder().delete().execute();
});

const webhook = (): KnownWebhook => ({
  ...{ status: 'active', serviceAccountId: serviceAccountId(uuidv7()), address: receiver.address },
  ...{ kinds: ['unit.changed'], secretId: webhookSecretId(uuidv7()), formers: [] },
});

/** One process of identity, as far as this goes; `kill` ends it somewhere. */
const processOf = (kill = none) =>
  new WebhookDispatcher({
    runtime: { log: { warn: () => undefined } as never, clock: { now: () => now } },
    store: kill.watch(new WebhookDeliveryStore(source)),
    standing: { of: async () => ({ webhook: webhook() }) },
    secrets: new WebhookSecrets(new KeyedDigests(digestKey)),
    networks: new ReachableNetworks(settings),
    settings,
  });
const rowOf = (id: string) => source.getRepository(WebhookDeliveryRow).findOneBy({ webhookId: webhookId(id) });
const delivered = async (id: string): Promise<true> =>
  (await rowOf(id))?.state === 'delivered' || new Promise((resolve) => setImmediate(() => resolve(delivered(id))));
/** What a process that died had claimed comes due again in a while: now. */
const leaseEnds = () => source.query(`UPDATE identity.webhook_deliveries SET due_at = now()`);

it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  'delivers although the process died between any two steps, at the %d. of them (IDN-229)',
  async (at) => {
    const [id, messageId] = [webhookId(uuidv7()), uuidv7()];
    await new WebhookDeliveryStore(source).add([id], messageId, fact);
    const kill = new Kill(at);
    const killed = processOf(kill);
    expect(
      await kill.run(async () => {
        killed.onApplicationBootstrap();
        return delivered(id).then(() => new Promise<never>(() => undefined));
      }),
    ).toBe('killed');
    await leaseEnds();
    const next = processOf();
    next.onApplicationBootstrap();
    await delivered(id);
    await next.onModuleDestroy();
    expect(new Set(receiver.received.map((one) => one.id))).toEqual(new Set([messageId]));
  },
);

it('makes one message of an event that is worked in twice, and sends it by one of two processes (IDN-228)', async () => {
  const [id, messageId] = [webhookId(uuidv7()), uuidv7()];
  const store = new WebhookDeliveryStore(source);
  await store.add([id], messageId, fact);
  await store.add([id], messageId, fact);
  const processes = [processOf(), processOf()];
  for (const one of processes) one.onApplicationBootstrap();
  await delivered(id);
  for (const one of processes) await one.onModuleDestroy();
  expect(receiver.received).toHaveLength(1);
});

it('gives a message back when the service is closed while it is sent', async () => {
  const id = webhookId(uuidv7());
  receiver.from(() => undefined);
  await new WebhookDeliveryStore(source).add([id], uuidv7(), fact);
  const closing = processOf();
  closing.onApplicationBootstrap();
  await receiver.gets(1);
  await closing.onModuleDestroy();
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 1, fault: null });
  expect(await new WebhookDeliveryStore(source).due()).toEqual([id]);
});

it('waits twice as long after each failure (IDN-229)', async () => {
  const id = webhookId(uuidv7());
  receiver.from(answering(500));
  await new WebhookDeliveryStore(source).add([id], uuidv7(), fact);
  const running = processOf();
  running.onApplicationBootstrap();
  await receiver.gets(4);
  await running.onModuleDestroy();
  const seconds = receiver.received.map(({ at }) => at);
  const pauses = seconds.slice(1).map((at, nth) => at - (seconds[nth] ?? 0));
  expect(pauses.every((pause, nth) => pause >= 16 * 2 ** nth)).toBe(true);
});

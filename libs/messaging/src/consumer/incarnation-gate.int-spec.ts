import { generateKeyPairSync } from 'node:crypto';
import { newIncarnation } from '@kinerja/log-witness';
import type { TestDatabase } from '@kinerja/testing';
import { outboxReader } from '../drivers/outbox-reader';
import { fromText } from '../drivers/feed/feed-page';
import { feedPublisher } from '../drivers/feed/feed-publisher';
import { readPage } from '../drivers/feed/read-page';
import type { Delivery } from '../envelope/message';
import { agency, counted, federatedTopic } from '../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import { acceptRestored, IncarnationGate, restoredPublishers, type Restored } from './incarnation-gate';

const consumer = 'centre';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

let agencyDatabase: TestDatabase;
let centre: TestDatabase;
let outbox: TestOutbox;
let partition: number;
let told: Restored[];
let gate: IncarnationGate;

const newGate = (): IncarnationGate =>
  new IncarnationGate({ pool: centre.pool, consumer, onRestored: (restored) => told.push(restored) });

/** What the log notes of a partition's end. */
const ends = (next: number) =>
  agencyDatabase.superuser.query(
    `INSERT INTO log.outbox_partitions (topic, partition, next_offset) VALUES ($1, $2, $3)
     ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset`,
    [federatedTopic, partition, next],
  );

const hearTo = (next: number) =>
  centre.pool.query(
    `INSERT INTO log.consumer_offsets (consumer, topic, partition, next_offset) VALUES ($1, $2, $3, $4)
     ON CONFLICT (consumer, topic, partition) DO UPDATE SET next_offset = excluded.next_offset`,
    [consumer, federatedTopic, partition, next],
  );

/** The outbox loses everything, and says something else then. */
const restoreToNothing = async (): Promise<void> => {
  await agencyDatabase.superuser.query('DELETE FROM log.outbox');
  await ends(0);
  await newIncarnation(agencyDatabase.superuser);
  await new TestOutbox(agencyDatabase.pool).say(...counted('u', 9));
};

const readFrom = async (next: bigint): Promise<readonly Delivery[]> => {
  const from = new Map([[partition, next]]);
  const reader = outboxReader(agencyDatabase.pool);
  const publisher = feedPublisher({ agency, service: 'tests', outbox: reader, privateKey });
  const { body, headers } = await publisher.answer({ from: fromText(from) });
  return readPage({ topic: federatedTopic, from }, body, headers['kinerja-signature'] ?? '', publicKey).deliveries;
};

beforeEach(async () => {
  [agencyDatabase, centre] = [await messagingDatabase(), await messagingDatabase()];
  outbox = new TestOutbox(agencyDatabase.pool);
  told = [];
  gate = newGate();
  const said = await outbox.say(...counted('u', 1), ...counted('u', 2), ...counted('u', 3));
  partition = said.find(({ topic }) => topic === federatedTopic)?.partition ?? 0;
  await ends(3);
});
afterEach(async () => {
  await agencyDatabase.drop();
  await centre.drop();
});

it('lets one life of a publisher pass, and the next one where nothing heard was lost', async () => {
  const first = await readFrom(0n);
  expect(first).toHaveLength(3);
  await gate.admit(federatedTopic, first);
  await hearTo(3);
  await newIncarnation(agencyDatabase.superuser);
  const epoch = { incarnation: '018f3c7e-0000-4000-8000-000000000009', begins: 3n };
  await gate.admit(
    federatedTopic,
    first.slice(-1).map((delivery) => ({ ...delivery, offset: 3n, epoch })),
  );
  expect(told).toEqual([]);
});

it('stops the topic of a publisher that was restored to an older point, by name (F35)', async () => {
  await gate.admit(federatedTopic, await readFrom(0n));
  await hearTo(3);
  await restoreToNothing();
  const anew = await readFrom(3n);
  expect(anew.map(({ offset }) => offset)).toEqual([0n]);
  const refused = `${federatedTopic}/${partition}: the publisher was restored to an older point; heard up to 3, restored to 0`;
  await expect(gate.admit(federatedTopic, anew)).rejects.toThrow(refused);
  await expect(gate.admit(federatedTopic, anew)).rejects.toThrow(refused);
  await expect(newGate().admit(federatedTopic, anew)).rejects.toThrow(refused);
  expect(told).toHaveLength(2);
  expect(await restoredPublishers(centre.pool)).toEqual([told[0]]);
});

it('hears the topic from its beginning after an operator has accepted that', async () => {
  await gate.admit(federatedTopic, await readFrom(0n));
  await hearTo(3);
  await restoreToNothing();
  const anew = await readFrom(3n);
  await expect(gate.admit(federatedTopic, anew)).rejects.toThrow('restored');
  let forgot = 0;
  const accept = () => acceptRestored(centre.pool, { consumer, topic: federatedTopic }, async () => void (forgot += 1));
  expect(await accept()).toBe(true);
  expect(await accept()).toBe(false);
  expect(forgot).toBe(1);
  await gate.admit(federatedTopic, anew);
  const { rows } = await centre.pool.query('SELECT next_offset FROM log.consumer_offsets');
  expect(rows).toEqual([{ next_offset: '0' }]);
  expect(await restoredPublishers(centre.pool)).toEqual([]);
});

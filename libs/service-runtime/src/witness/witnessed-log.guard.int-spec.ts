import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { CheckpointStore, countersign } from '@kinerja/log-witness';
import { testStore, type TestStore } from '@kinerja/testing';
import { agencyCode, instant, type Instant } from '@kinerja/vocabulary';
import type { ServiceSettings } from '../settings/service-settings';
import { WitnessedLogGuard } from './witnessed-log.guard';

const { privateKey } = generateKeyPairSync('ed25519');
const alone: ServiceSettings = {
  ...{ agency: agencyCode('dinsos'), zone: 'WIB', tokenPublicKey: '' },
  database: { appUrl: '' },
};
const centre = { url: 'http://127.0.0.1:9', publicKey: '' };
const inHours = (hours: number): Instant => instant(Date.now() + hours * 3_600_000);

let store: TestStore;
beforeEach(async () => {
  store = await testStore({ Noted: { version: 1 } });
});
afterEach(() => store.close());

const grow = async (): Promise<void> => {
  const commandId = randomUUID();
  await store.commit({
    ...{ stream: `note-${commandId}`, expected: 'none', fingerprint: 'f'.repeat(64) },
    events: [{ type: 'Noted', data: {} }],
    meta: { commandId, actor: 'employee-1', correlationId: commandId },
  });
};

const witness = async (): Promise<void> => {
  const book = new CheckpointStore(store.database.pool, { agency: 'dinsos', service: 'incentives', privateKey });
  const made = await book.make(inHours(0));
  if (made) await book.keep(made, countersign(made, { witness: 'bkpsdm', at: inHours(0) }, privateKey));
};

const admits = (now: Instant, settings: ServiceSettings = { ...alone, centre }): Promise<boolean> =>
  new WitnessedLogGuard(store.database.pool, settings, { now: () => now }).canActivate();

it('lets pass what was written less than four hours ago', async () => {
  await grow();
  expect(await admits(inHours(3.9))).toBe(true);
});

it('refuses while something older than four hours was never countersigned (F28, F82)', async () => {
  await grow();
  await witness();
  await grow();
  await expect(admits(inHours(4.1))).rejects.toMatchObject({ status: 409, code: 'log.not-witnessed' });
  await witness();
  expect(await admits(inHours(4.1))).toBe(true);
});

it('does not mind the age of the countersignature of a log that has not grown', async () => {
  expect(await admits(inHours(48))).toBe(true);
  await grow();
  await witness();
  expect(await admits(inHours(48))).toBe(true);
});

it('has no limit where there is no centre', async () => {
  await grow();
  expect(await admits(inHours(48), alone)).toBe(true);
});

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testStore, type TestStore } from '@kinerja/testing';
import { agencyCode, instant } from '@kinerja/vocabulary';
import { pino } from 'pino';
import { witnessingOf } from './witnessing';

let store: TestStore;
beforeEach(async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  store = await testStore({ Noted: { version: 1 } });
  const commandId = randomUUID();
  await store.commit({
    ...{ stream: `note-${commandId}`, expected: 'none', fingerprint: 'f'.repeat(64) },
    events: [{ type: 'Noted', data: {} }],
    meta: { commandId, actor: 'employee-1', correlationId: commandId },
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await store.close();
});

it('ends at once while a centre keeps it waiting, and does not call that centre away', async () => {
  const door = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const privateKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const lines: string[] = [];
  const witnessing = witnessingOf({
    ...{ service: 'planning', pool: store.database.pool, clock: { now: () => instant(Date.now()) } },
    log: pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
    settings: {
      ...{ agency: agencyCode('dinsos'), zone: 'WIB', tokenPublicKey: '', database: { appUrl: '' } },
      ...{ feed: { privateKey }, centre: { url, publicKey: '' } },
    },
  });
  witnessing?.start();
  await once(door, 'request');
  await witnessing?.stop();
  door.closeAllConnections();
  door.close();
  expect(lines).toEqual([]);
});

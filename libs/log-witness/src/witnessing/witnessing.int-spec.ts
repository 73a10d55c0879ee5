import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkpointsOf } from '../checkpoints/checkpoint-store';
import { testStore, type TestStore } from '@kinerja/testing';
import { agencyCode, instant } from '@kinerja/vocabulary';
import { pino } from 'pino';
import { witnessingOf, type Witnessing } from './witnessing';

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

type AtDoor = Readonly<{ door: Server; witnessing: Witnessing | undefined; lines: string[]; close: () => void }>;

/** A service that shows its log to a centre of which the test is the door. */
const showingTo = async (answer: RequestListener): Promise<AtDoor> => {
  const door = createServer(answer).listen(0, '127.0.0.1');
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
  const close = (): void => {
    door.closeAllConnections();
    door.close();
  };
  return { door, witnessing, lines, close };
};

it('ends at once while a centre keeps it waiting, and does not call that centre away', async () => {
  const { door, witnessing, lines, close } = await showingTo(() => undefined);
  witnessing?.start();
  await once(door, 'request');
  await witnessing?.stop();
  close();
  expect(lines).toEqual([]);
});

const answering =
  (status: number, code: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(status).end(JSON.stringify({ code, title: code }));

it.each([
  [
    'a new agency that the centre does not know yet is no forger: it asks again',
    404,
    'witness.unknown-agency',
    'unknown',
  ],
  ['a signature that the centre does not accept is told as an error', 401, 'witness.bad-signature', 'refused'],
])('%s', async (_, status, code, round) => {
  const { witnessing, lines, close } = await showingTo(answering(status, code));
  expect(await witnessing?.round()).toBe(round);
  expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual(round === 'refused' ? [50] : []);
  close();
});

it('leaves a checkpoint also when it ends within its first minute', async () => {
  const { witnessing, close } = await showingTo(() => undefined);
  jest.spyOn(Math, 'random').mockReturnValue(1);
  witnessing?.start();
  await witnessing?.stop();
  close();
  expect(await checkpointsOf(store.database.pool)).toMatchObject([{ size: 1 }]);
});

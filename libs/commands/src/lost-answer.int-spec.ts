import { randomUUID } from 'node:crypto';
import { openEventStore } from '@kinerja/event-store';
import { accept, type Command, type Decider, type Event } from '@kinerja/kernel';
import { cuttingProxy, testDatabase } from '@kinerja/testing';
import { Pool } from 'pg';
import { withCommand } from './command-context';
import { withRoute } from './command-log';
import { handlerFor } from './handler';
import { noRoute } from './route';

/** A log whose every byte passes through a proxy that can cut it off. */
const behindProxy = async () => {
  const database = await testDatabase();
  const proxy = await cuttingProxy(Number(new URL(database.url).port));
  const url = new URL(database.url);
  url.port = String(proxy.port);
  const pool = new Pool({ connectionString: url.href });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const store = withRoute(openEventStore({ pool, catalog: { Noted: { version: 1 } } }), noRoute);
  const close = async (): Promise<void> => {
    await store.close();
    await pool.end();
    await proxy.close();
    await database.drop();
  };
  return { store, proxy, close };
};

type Note = Command<'Note', { stream: string; text: string }>;
type Noted = Event<'Noted', { text: string }>;
/** One note per stream: a second attempt under another id would be told "no". */
const decider: Decider<Note, number, Noted, { code: 'full' }> = {
  initialState: 0,
  decide: ({ data: { text } }, count) =>
    count > 0 ? { accepted: false, refusal: { code: 'full' } } : accept({ type: 'Noted', data: { text } }),
  evolve: (count) => count + 1,
};

it('F26: a handler answers what was recorded, and the same to who asks again', async () => {
  const { store, proxy, close } = await behindProxy();
  const handler = handlerFor(decider, store, ({ stream }) => stream);
  const stream = `note-${randomUUID()}`;
  const as = (commandId: string) => ({ commandId, actor: 'employee-1', correlationId: commandId });
  const warmUp = { type: 'Note', data: { stream: `note-${randomUUID()}`, text: 'first' } } as const;
  await withCommand(as(randomUUID()), () => handler.handle(warmUp));
  const meta = as(randomUUID());
  const handle = () => withCommand(meta, () => handler.handle({ type: 'Note', data: { stream, text: 'once' } }));
  proxy.cutOpen({ request: 'log.commit_', before: 'answer' });
  const first = await handle();
  expect(first).toMatchObject({ accepted: true, version: 1n });
  expect(await handle()).toEqual({ ...first, repeated: true });
  expect((await store.load(stream)).events).toHaveLength(1);
  await close();
});

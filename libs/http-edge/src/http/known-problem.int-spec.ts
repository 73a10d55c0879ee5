import { uuidv7 } from '@kinerja/clock';
import { ReadModelsBehind } from '@kinerja/projections';
import { CommitRefused, openEventStore, UnstorableEvent } from '@kinerja/event-store';
import { testDatabase } from '@kinerja/testing';
import { knownProblem } from './known-problem';

it('answers 422 to what the log cannot hold, without its words', async () => {
  const database = await testDatabase();
  const store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
  const [commandId, stream] = [uuidv7(), 'note-\u0000'];
  const meta = { commandId, actor: 'service:test', correlationId: commandId };
  const events = [{ type: 'Noted', data: {} }];
  const item = { stream, expected: 'any', events, meta, fingerprint: '00'.repeat(32) } as const;
  const refused = await store.commit(item).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CommitRefused);
  expect(knownProblem(refused)).toMatchObject({ status: 422, code: 'command.not-storable', facts: {} });
  const bad = { ...item, stream: 'note-1', events: [{ type: 'Noted', data: { texts: ['\u0000'] } }] };
  const unstorable = await store.commit(bad).catch((error: unknown) => error);
  expect(unstorable).toBeInstanceOf(UnstorableEvent);
  const facts = { field: 'texts[0]' };
  expect(knownProblem(unstorable)).toMatchObject({ status: 422, code: 'command.not-storable', facts });
  expect(await store.commit({ ...item, stream: 'note-1' })).toMatchObject({ kind: 'committed', position: 1n });
  expect(knownProblem(new Error('a bug'))).toBeUndefined();
  await store.close();
  await database.drop();
});

it('answers 503 while the read models are behind, so that Retry-After is said', () =>
  expect(knownProblem(new ReadModelsBehind(3n))).toMatchObject({
    status: 503,
    code: 'read-models.behind',
    facts: { behind: 3 },
  }));

import { openEventStore } from '@kinerja/event-store';
import { uuidv7 } from '@kinerja/kernel';
import { testDatabase } from '@kinerja/testing';
import { withProblems } from './event-store.with-problems';

it('answers 422 to what the log cannot hold, without its words', async () => {
  const database = await testDatabase();
  const catalog = { Noted: { version: 1 } };
  const store = withProblems(openEventStore({ pool: database.pool, catalog, route: () => [] }));
  const [commandId, stream] = [uuidv7(), 'note-\u0000'];
  const meta = { commandId, actor: 'service:test', correlationId: commandId };
  const events = [{ type: 'Noted', data: {} }];
  const item = { stream, expected: 'any', events, meta, fingerprint: '00'.repeat(32) } as const;
  await expect(store.commit(item)).rejects.toMatchObject({ status: 422, code: 'command.not-storable', facts: {} });
  const unstorable = store.commit({
    ...item,
    stream: 'note-1',
    events: [{ type: 'Noted', data: { texts: ['\u0000'] } }],
  });
  await expect(unstorable).rejects.toMatchObject({
    status: 422,
    code: 'command.not-storable',
    facts: { field: 'texts[0]' },
  });
  expect(await store.commit({ ...item, stream: 'note-1' })).toMatchObject({ kind: 'committed', position: 1n });
  await store.close();
  await database.drop();
});

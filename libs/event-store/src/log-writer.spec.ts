import { catalog, item, sealing } from './commit-item.fixtures';
import type { LogConnection, OpenConnection } from './log-connection';
import { MemoryLog } from './memory-log';
import { memoryEventStore } from './memory-event-store';
import { memoryLogConnection } from './memory-log-connection';
import { eventStoreOver, personalKeysFor } from './open-event-store';

const terminated = () => Object.assign(new Error('terminating connection'), { code: '57P01' });

it('sends a command in doubt over another connection than the one whose session was ended', async () => {
  const log = new MemoryLog();
  const keys = personalKeysFor(catalog, log.keys, sealing);
  let ended = 0;
  /** Says that its session was ended, and takes no notice of that itself. */
  const dying: LogConnection = { query: () => Promise.reject(terminated()), end: async () => void (ended += 1) };
  const opened: string[] = [];
  const connect: OpenConnection = async (onLost) => {
    opened.push(opened.length === 0 ? 'dying' : 'living');
    return opened.length === 1 ? dying : memoryLogConnection(log)(onLost);
  };
  const store = eventStoreOver({ reader: memoryEventStore({ catalog, keys, log }), connect, keys }, { catalog }); // prettier-ignore
  expect(await store.commit(item('note-1'))).toEqual({ kind: 'committed', version: 1n, position: 1n });
  expect(await store.commit(item('note-1'))).toMatchObject({ version: 2n });
  expect([opened, ended]).toEqual([['dying', 'living'], 1]);
});

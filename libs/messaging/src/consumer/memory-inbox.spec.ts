import { MemoryTables } from '@kinerja/projections';
import { BillRow } from '../messaging-database.fixtures';
import { behavesAsInbox } from './inbox.behaviour.fixtures';
import { MemoryInbox } from './memory-inbox';

describe('an inbox in memory', () => {
  behavesAsInbox(() => {
    const tables = new MemoryTables();
    const bills = async () =>
      Object.fromEntries(tables.rows(BillRow).map(({ bill, times, total }) => [bill, { times, total }]));
    const inbox = new MemoryInbox(tables);
    const held = async (topic: string) =>
      inbox.heldMessages(topic).map(({ topic: _, epoch: _epoch, ...message }) => message);
    return { inbox, bills, held };
  });
});

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptCommand } from './kept-command';

/** Where commands lie until they are answered; each may fail (private window, full disk), which its user takes for "not kept". */
export type CommandStore = Readonly<{
  /** Kept once, however often it is sent. */
  add: (kept: KeptCommand) => Promise<void>;
  /** In the order in which they were given. */
  of: (owner: string) => Promise<readonly KeptCommand[]>;
  remove: (key: string) => Promise<void>;
  clear: (owner: string) => Promise<void>;
}>;

type Row = KeptCommand & Readonly<{ key: string; order?: number }>;

interface Schema extends DBSchema {
  commands: { key: number; value: Row; indexes: { key: string; owner: string } };
}

const open = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, {
    upgrade: (database) => {
      const commands = database.createObjectStore('commands', { keyPath: 'order', autoIncrement: true });
      commands.createIndex('key', 'key', { unique: true });
      commands.createIndex('owner', 'owner');
    },
  });

const without = ({ order: _order, key: _key, ...kept }: Row): KeptCommand => kept;

/** In IndexedDB. @throws DOMException where the device keeps nothing */
export const openCommandStore = async (name = 'kinerja.commands'): Promise<CommandStore> => {
  const database = await open(name);
  const removeBy = async (index: 'key' | 'owner', value: string): Promise<void> => {
    const transaction = database.transaction('commands', 'readwrite');
    const rows = await transaction.store.index(index).getAllKeys(value);
    await Promise.all([...rows.map((row) => transaction.store.delete(row)), transaction.done]);
  };
  return {
    add: async (kept) => {
      const transaction = database.transaction('commands', 'readwrite');
      const { key } = kept.command;
      const known = await transaction.store.index('key').getKey(key);
      if (known === undefined) await transaction.store.add({ ...kept, key });
      await transaction.done;
    },
    of: async (owner) => {
      const rows = await database.getAllFromIndex('commands', 'owner', owner);
      return rows.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(without);
    },
    remove: (key) => removeBy('key', key),
    clear: (owner) => removeBy('owner', owner),
  };
};

import { preparedTables } from '@kinerja/database';
import type { Fence } from './inbox';
import { InboxMoved } from './transient-error';

/**
 * Keeps a process of a former release from moving the places of its service on: it would not fill the tables that the release
 * has added which prepared the database since. It hears nothing more and waits for its end.
 */
export const preparedBy = (consumer: string, paths: readonly string[]): Fence => {
  const own = new Set(paths);
  return async (client) => {
    const stranger = (await preparedTables(client)).find((path) => !own.has(path));
    if (stranger !== undefined)
      throw new InboxMoved(
        `another release has prepared ${stranger} of ${consumer}; this process works nothing in any more`,
      );
  };
};

import type { Fence } from './inbox';
import { InboxMoved } from './transient-error';

const STANDS = `
  SELECT (SELECT path FROM public.read_tables WHERE path <> ALL ($1) ORDER BY path LIMIT 1) AS stranger,
         EXISTS (SELECT FROM messaging.unread_history) AS "isUnread"`;

/**
 * What a process must not work messages in beside. A former release would not fill the tables of the one that has prepared the
 * database since: it hears nothing more and waits for its end. And while tables read what was heard before, nothing may be added
 * to that, by the release of a parked key either: the reader would take it a second time.
 */
export const preparedBy =
  (consumer: string, paths: readonly string[]): Fence =>
  async (client) => {
    const { rows } = await client.query<{ stranger: string | null; isUnread: boolean }>(STANDS, [paths]);
    const [{ stranger, isUnread } = { stranger: null, isUnread: false }] = rows;
    if (stranger !== null)
      throw new InboxMoved(
        `another release has prepared ${stranger} of ${consumer}; this process works nothing in any more`,
      );
    if (isUnread) throw new InboxMoved(`tables of ${consumer} still read what was heard before`);
  };

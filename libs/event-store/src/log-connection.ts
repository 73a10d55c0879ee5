import { Client, type Pool } from 'pg';

/** A statement of the writer and its parameters. */
export type LogStatement = Readonly<{ name: string; text: string; values: unknown[] }>;

/** The connection that the writer has to itself. */
export interface LogConnection {
  query<Answer extends object>(statement: LogStatement): Promise<Readonly<{ rows: readonly Answer[] }>>;
  end(): Promise<void>;
}

/** Opens one; `onLost` is told when it is of no use any more. */
export type OpenConnection = (onLost: () => void) => Promise<LogConnection>;

/** Not in the type declarations of `pg` yet. */
const PIPELINE = { pipeline: true };

/** Like the pool's connections, but one that takes a batch while the one before is being answered. */
export const besidePool =
  ({ options }: Pool): OpenConnection =>
  async (onLost) => {
    // A password given apart is not enumerable there.
    const own = options.password === undefined ? {} : { password: options.password };
    const client = new Client({ ...options, ...own, ...PIPELINE });
    client.on('error', onLost).on('end', onLost);
    await client.connect();
    return client;
  };

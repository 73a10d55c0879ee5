import { randomUUID } from 'node:crypto';
import { activity, metaOf, TYPE } from '../../shared/activity';
import { peerDatabase } from '../../shared/cluster';
import type { MakeSubject } from '../subject';

const CONNECTIONS = 10;
const ROWS = 500;

const TABLE = `CREATE TABLE events (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream text NOT NULL, version bigint NOT NULL,
  event_id uuid NOT NULL, type text NOT NULL, data json NOT NULL, meta json NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(), UNIQUE (stream, version))`;
const COLUMNS = 'INSERT INTO events (stream, version, event_id, type, data, meta)';

const rowOf = (stream: string, version: number) => {
  const id = randomUUID();
  return [stream, version, id, TYPE, JSON.stringify(activity(version)), JSON.stringify(metaOf(id))];
};

/** A limit of the machine: what plain INSERTs of the same rows reach, without streams, commands, order or chain. */
export const insertEach: MakeSubject = async (postgres) => {
  const pool = await peerDatabase(postgres, 'insert_each', CONNECTIONS);
  await pool.query(TABLE);
  const text = `${COLUMNS} VALUES ($1, $2, $3, $4, $5, $6)`;
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0;
    return async (): Promise<number> => {
      version += 1;
      await pool.query({ name: 'insert_each', text, values: rowOf(stream, version) });
      return 1;
    };
  };
  return { name: 'insert-each', writer, close: () => pool.end() };
};

/** The same, 500 rows at a time. */
export const insert500: MakeSubject = async (postgres) => {
  const pool = await peerDatabase(postgres, 'insert_500', CONNECTIONS);
  await pool.query(TABLE);
  const tuple = (row: number): string => `(${[1, 2, 3, 4, 5, 6].map((column) => `$${row * 6 + column}`).join(',')})`;
  const text = `${COLUMNS} VALUES ${Array.from({ length: ROWS }, (_, row) => tuple(row)).join(',')}`;
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0;
    return async (): Promise<number> => {
      const values = Array.from({ length: ROWS }, (_, row) => rowOf(stream, version + row + 1)).flat();
      version += ROWS;
      await pool.query({ name: 'insert_500', text, values });
      return ROWS;
    };
  };
  return { name: 'insert-500', writer, close: () => pool.end() };
};

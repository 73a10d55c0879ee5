// Two limits of the machine: what plain INSERTs of the same rows reach, without streams, commands, order or chain.
import { randomUUID } from 'node:crypto';
import { activity, metaOf, TYPE } from '../../shared/activity.mjs';
import { peerDatabase } from '../../shared/cluster.mjs';

const POOL = 10;
const ROWS = 500;

const TABLE = `CREATE TABLE events (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream text NOT NULL, version bigint NOT NULL,
  event_id uuid NOT NULL, type text NOT NULL, data json NOT NULL, meta json NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(), UNIQUE (stream, version))`;
const COLUMNS = 'INSERT INTO events (stream, version, event_id, type, data, meta)';

const rowOf = (stream, version) => {
  const id = randomUUID();
  return [stream, version, id, TYPE, JSON.stringify(activity(version)), JSON.stringify(metaOf(id))];
};

export const insertEach = async (postgres) => {
  const pool = await peerDatabase(postgres, 'insert_each', POOL);
  await pool.query(TABLE);
  const text = `${COLUMNS} VALUES ($1, $2, $3, $4, $5, $6)`;
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0;
    return async () => {
      version += 1;
      await pool.query({ name: 'insert_each', text, values: rowOf(stream, version) });
      return 1;
    };
  };
  return { name: 'insert-each', writer, close: () => pool.end() };
};

export const insert500 = async (postgres) => {
  const pool = await peerDatabase(postgres, 'insert_500', POOL);
  await pool.query(TABLE);
  const tuple = (row) => `(${[1, 2, 3, 4, 5, 6].map((column) => `$${row * 6 + column}`).join(',')})`;
  const text = `${COLUMNS} VALUES ${Array.from({ length: ROWS }, (_, row) => tuple(row)).join(',')}`;
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0;
    return async () => {
      const values = Array.from({ length: ROWS }, (_, row) => rowOf(stream, version + row + 1)).flat();
      version += ROWS;
      await pool.query({ name: 'insert_500', text, values });
      return ROWS;
    };
  };
  return { name: 'insert-500', writer, close: () => pool.end() };
};

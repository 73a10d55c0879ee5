import type { Pool } from 'pg';
import { digestOf, chainHash, GENESIS } from '@kinerja/event-store';

type Row = {
  position: string;
  stream: string;
  version: string;
  event_id: string;
  type: string;
  schema_version: number;
  data: string;
  meta: string;
  at: string;
  hash: Buffer;
};

/**
 * What somebody who owns the database can do: changes the data of one event and gives every event from there on a fitting hash, so
 * that the chain is whole again. Their tree and checkpoints go; whoever has the key makes new ones.
 */
export const rewriteFrom = async (superuser: Pool, position: number): Promise<void> => {
  const changed = `{"text":"what never happened"}`;
  await superuser.query('UPDATE log.events SET data = $2 WHERE position = $1', [position, changed]);
  const before = await superuser.query<Row>('SELECT hash FROM log.events WHERE position = $1', [position - 1]);
  let hash = before.rows[0]?.hash ?? GENESIS;
  const { rows } = await superuser.query<Row>(
    `SELECT position, stream, version, event_id, type, schema_version, data::text, meta::text,
       extract(epoch FROM recorded_at) * 1000 AS at FROM log.events WHERE position >= $1 ORDER BY position`,
    [position],
  );
  for (const row of rows) {
    const { data, meta, type } = row;
    const event = { eventId: row.event_id, type, schemaVersion: row.schema_version, data, meta };
    const digest = digestOf({ ...event, recordedAt: Number(row.at) });
    hash = chainHash(hash, {
      position: BigInt(row.position),
      stream: row.stream,
      version: BigInt(row.version),
      digest,
    });
    await superuser.query('UPDATE log.events SET hash = $2 WHERE position = $1', [row.position, hash]);
  }
  await superuser.query('UPDATE log.head SET hash = $1', [hash]);
  await superuser.query('TRUNCATE log.merkle_nodes, log.checkpoints, log.countersignatures');
};

import type { PoolClient } from 'pg';
import { digestOf } from './event-codec';
import { chainHash, GENESIS } from './hash-chain';

const PAGE = 5_000;

const NEXT = {
  name: 'log.verify',
  text: `SELECT position, stream, version, event_id, type, schema_version, data, meta,
           extract(epoch FROM recorded_at) * 1000, encode(hash, 'hex')
         FROM log.events WHERE position > $1 ORDER BY position LIMIT ${PAGE}`,
} as const;

type Row = [string, string, string, string, string, string, string, string, string, string];

/** Where the chain stands, or why it does not hold. */
export type ChainEnd = Readonly<{ position: bigint; hash: Buffer; fault?: string }>;

const asText = { getTypeParser: () => (text: string) => text };

/** The hash the row must have after the one before it. */
const hashOf = (previous: Buffer, row: Row): Buffer => {
  const [position, stream, version, eventId, type, schemaVersion, data, meta, recordedAt] = row;
  const event = { eventId, type, schemaVersion: Number(schemaVersion), data, meta, recordedAt: Number(recordedAt) };
  return chainHash(previous, { position: BigInt(position), stream, version: BigInt(version), digest: digestOf(event) });
};

const follow = (before: ChainEnd, row: Row): ChainEnd => {
  const [position, stored] = [BigInt(row[0]), row[9]];
  if (position !== before.position + 1n) return { ...before, fault: `position ${before.position + 1n} is missing` };
  const hash = hashOf(before.hash, row);
  if (hash.toString('hex') !== stored) return { ...before, fault: `position ${position} is not as it was written` };
  return { position, hash };
};

/** Recomputes every hash from the first event on; stops at the first that is wrong. */
export const followChain = async (client: PoolClient, onProgress?: (position: bigint) => void): Promise<ChainEnd> => {
  let end: ChainEnd = { position: 0n, hash: GENESIS };
  for (;;) {
    const { rows } = await client.query<Row>({ ...NEXT, values: [end.position], rowMode: 'array', types: asText });
    for (const row of rows) {
      end = follow(end, row);
      if (end.fault !== undefined) return end;
    }
    onProgress?.(end.position);
    if (rows.length < PAGE) return end;
  }
};

import type { Pool, PoolClient } from 'pg';
import type { Positions } from './bus';

/** Next offset of every partition of a topic that a consumer has heard. */
export type HeardTopic = Readonly<{ topic: string; heard: Positions; publisher: Pool }>;

type Page = Readonly<{ keys: readonly string[]; last: readonly string[] }>;
type Difference = Readonly<{ topic: string; key: string; at: string; due: string; count: number }>;

const FETCHED = 5_000;

/** Last sequence of every key below what was heard. */
const CURSOR = `
  DECLARE said_keys NO SCROLL CURSOR FOR
  SELECT said.key, max(said.key_seq) AS last_seq
  FROM log.outbox said JOIN unnest($2::int[], $3::bigint[]) AS heard(partition, next)
    ON heard.partition = said.partition AND said."offset" < heard.next
  WHERE said.topic = $1 GROUP BY said.key`;

const TABLE = `
  DROP TABLE IF EXISTS pg_temp.expected_keys;
  CREATE TEMP TABLE expected_keys (topic text, key text, last_seq bigint, PRIMARY KEY (topic, key)) ON COMMIT DROP`;

/**
 * A parked key rightly stands before messages that are held or were skipped, and where one has not come, before all that follow.
 * Nothing excuses a key that stands beyond what was heard.
 */
const COMPARE = `
  WITH compared AS (
    SELECT topic, key, coalesce(kept.last_seq, 0) AS at, coalesce(expected.last_seq, 0) AS due
    FROM pg_temp.expected_keys expected
    FULL JOIN (SELECT topic, key, last_seq FROM log.inbox_keys WHERE consumer = $1) kept USING (topic, key)),
  wrong AS (
    SELECT * FROM compared WHERE at <> due AND NOT (at < due AND EXISTS (
      SELECT FROM messaging.parked_keys parked
      WHERE (parked.consumer, parked.topic, parked.key) = ($1, compared.topic, compared.key)
        AND (parked.cause = 'gap' OR due - at = (SELECT count(*) FROM (
          SELECT key_seq FROM messaging.parked_messages held
          WHERE (held.consumer, held.topic, held.key) = ($1, compared.topic, compared.key)
          UNION
          SELECT key_seq FROM messaging.skipped_messages skipped
          WHERE (skipped.consumer, skipped.topic, skipped.key) = ($1, compared.topic, compared.key)) AS waiting
          WHERE waiting.key_seq > at AND waiting.key_seq <= due)))))
  SELECT topic, key, at, due, (count(*) OVER ())::int AS count FROM wrong ORDER BY topic, key LIMIT $2`;

async function* saidKeys({ topic, heard, publisher }: HeardTopic): AsyncGenerator<Page> {
  const client = await publisher.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(CURSOR, [topic, [...heard.keys()], [...heard.values()]]);
    for (;;) {
      const { rows } = await client.query<{ key: string; last_seq: string }>(`FETCH ${FETCHED} FROM said_keys`);
      if (rows.length > 0) yield { keys: rows.map(({ key }) => key), last: rows.map(({ last_seq }) => last_seq) };
      if (rows.length < FETCHED) return;
    }
  } finally {
    await client.query('ROLLBACK').finally(() => client.release());
  }
}

const inWords = ({ topic, key, at, due }: Difference): string =>
  `key ${key} on ${topic} stands at message ${at}, and what was heard of it ends at ${due}`;

/**
 * Computes from the publishers' outboxes how far every key must have come by what the consumer says it has heard, and compares all of
 * them. `client` is in a transaction with one snapshot, from which `topics` were read, and may make temporary tables. Answers at most
 * `limit` differences in words, and how many there are.
 */
export const auditInboxKeys = async (
  client: PoolClient,
  consumer: string,
  topics: readonly HeardTopic[],
  limit: number,
): Promise<Readonly<{ faults: readonly string[]; count: number; keys: number }>> => {
  await client.query(TABLE);
  let keys = 0;
  for (const heard of topics) {
    for await (const { keys: some, last } of saidKeys(heard)) {
      keys += some.length;
      await client.query(
        'INSERT INTO pg_temp.expected_keys SELECT $1, key, last_seq FROM unnest($2::text[], $3::bigint[]) AS said(key, last_seq)',
        [heard.topic, some, last],
      );
    }
  }
  const { rows } = await client.query<Difference>(COMPARE, [consumer, limit]);
  return { faults: rows.map(inWords), count: rows[0]?.count ?? 0, keys };
};

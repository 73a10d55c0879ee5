import { contextOf } from '@kinerja/contracts';
import { readTablesOf, type Asked, type Entity } from '@kinerja/database';
import { parseTopic } from '../envelope/topic';
import type { HeardTable } from './heard-table';

/**
 * A heard table would begin empty although messages it is made of were worked in before. A service keeps no messages, and its
 * consumer goes on from where it stands, so nothing would ever bring these rows. They could come only from the topics' beginning,
 * by a consumer of the table's own that is merged into the service's when both stand at the same place; there is none yet.
 */
export class MissingHistory extends Error {
  override readonly name = 'MissingHistory';
  constructor(consumer: string, path: string, topics: readonly string[]) {
    super(
      `${path} would begin empty: ${consumer} has heard ${topics.join(', ')} already, and nothing hears them again for one table; go on with the release before this one`,
    );
  }
}

/** Topics from which the consumer has worked something in. */
const heardTopics = async (client: Asked, consumer: string): Promise<readonly string[]> => {
  const { rows } = await client.query(
    'SELECT DISTINCT topic FROM log.consumer_offsets WHERE consumer = $1 AND next_offset > 0 ORDER BY topic',
    [consumer],
  );
  return (rows as readonly Readonly<{ topic: string }>[]).map(({ topic }) => topic);
};

/** Of the tables named in `paths`. @throws MissingHistory naming the first that would lack what was heard before. */
export const requireHistory = async (
  client: Asked,
  { consumer, tables }: Readonly<{ consumer: string; tables: readonly HeardTable[] }>,
  paths: readonly string[],
): Promise<void> => {
  const topics = await heardTopics(client, consumer);
  for (const { entity, contracts } of tables) {
    const [table] = readTablesOf([entity as Entity]);
    if (!table || !paths.includes(table.path)) continue;
    const contexts = contracts.map(({ type }) => contextOf(type));
    const heard = topics.filter((topic) => contexts.includes(parseTopic(topic).context));
    if (heard.length > 0) throw new MissingHistory(consumer, table.path, heard);
  }
};

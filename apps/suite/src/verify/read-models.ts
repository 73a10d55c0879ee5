import { checkTable, tableOf, type TableCheck, type TableProjection } from '@kinerja/projections';
import type { PoolClient } from 'pg';
import type { Check } from './check';
import { ownEvents } from './event-history';
import { heardMessages, heardUpTo } from './message-history';
import { nameOf, type ServiceUnderCheck } from './service-under-check';

/** One snapshot of the service's database; nothing of what is done in it stays. */
const inSnapshot = async <Value>(
  { pool }: ServiceUnderCheck,
  look: (client: PoolClient) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect();
  try {
    // Between two writes a large log is read for longer than the server lets a transaction stand still.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL idle_in_transaction_session_timeout = 0');
    return await look(client);
  } finally {
    await client.query('ROLLBACK').finally(() => client.release());
  }
};

const checkpointOf = async (client: PoolClient, table: string): Promise<bigint> => {
  const { rows } = await client.query<{ position: string }>(
    'SELECT position FROM projection.checkpoints WHERE name = $1',
    [table],
  );
  return BigInt(rows[0]?.position ?? 0);
};

const told = (service: ServiceUnderCheck, { name, rows, difference }: TableCheck, source: string): Check => ({
  service: nameOf(service),
  check: `read model ${name}`,
  ok: difference === undefined,
  detail: difference ?? `${rows} rows, as ${source} give them`,
});

const orFault = async (
  service: ServiceUnderCheck,
  { entity }: TableProjection,
  look: () => Promise<Check>,
): Promise<Check> => {
  try {
    return await look();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { service: nameOf(service), check: `read model ${tableOf(entity).name}`, ok: false, detail };
  }
};

const ownTable = (service: ServiceUnderCheck, projection: TableProjection): Promise<Check> =>
  orFault(service, projection, () =>
    inSnapshot(service, async (client) => {
      const last = await checkpointOf(client, tableOf(projection.entity).name);
      return told(service, await checkTable(client, projection, ownEvents(service, last)), 'its events');
    }),
  );

const heardTable = (service: ServiceUnderCheck, projection: TableProjection): Promise<Check> =>
  orFault(service, projection, () =>
    inSnapshot(service, async (client) => {
      const places = await heardUpTo(client, service.definition.name);
      return told(service, await checkTable(client, projection, heardMessages(service, places)), 'the messages heard');
    }),
  );

/** Folds every read model anew, from the service's own events or from what its publishers said, and compares row by row. */
export const checkReadModels = async (service: ServiceUnderCheck): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const projection of service.definition.projections) checks.push(await ownTable(service, projection));
  for (const projection of service.definition.heard ?? []) checks.push(await heardTable(service, projection));
  return checks;
};

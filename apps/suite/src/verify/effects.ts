import { withRoute } from '@kinerja/commands';
import { errorWords } from '@kinerja/diagnostics';
import { openEventStore, ReservationsAudit, valueAt, type EventCatalog, type Recorded } from '@kinerja/event-store';
import { OutboxAudit, routeTo } from '@kinerja/messaging';
import { agencyCode } from '@kinerja/vocabulary';
import type { PoolClient } from 'pg';
import type { Check } from './check';
import type { Corrections } from './corrections';
import { ownEvents } from './event-history';
import { inSnapshot } from './in-snapshot';
import { nameOf, type ServiceUnderCheck } from './service-under-check';
import { checkOf, FAULTS_SHOWN } from './check-of';

/** Altered rows that are put right for those who heard them. */
const KEPT = 1_000;

const headOf = async (client: PoolClient): Promise<bigint> => {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM log.head');
  return BigInt(rows[0]?.position ?? 0);
};

/** Positions of events written under an earlier version of their type: what they had to say then is not known any more. */
const earlierVersions = async (client: PoolClient, catalog: EventCatalog): Promise<ReadonlySet<bigint>> => {
  const raised = Object.entries(catalog).filter(([, { version }]) => version > 1);
  if (raised.length === 0) return new Set();
  const { rows } = await client.query<{ position: string }>(
    `SELECT e.position FROM log.events e JOIN unnest($1::text[], $2::int[]) AS now(type, version)
     ON e.type = now.type AND e.schema_version < now.version`,
    [raised.map(([type]) => type), raised.map(([, { version }]) => version)],
  );
  return new Set(rows.map(({ position }) => BigInt(position)));
};

const keyName = (subject: string, purpose: string): string => JSON.stringify([subject, purpose]);

const erasedKeys = async (client: PoolClient): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ subject: string; purpose: string }>(
    'SELECT subject, purpose FROM log.personal_keys WHERE erased_at IS NOT NULL',
  );
  return new Set(rows.map(({ subject, purpose }) => keyName(subject, purpose)));
};

/** Whether the key of its personal fields was destroyed: what it had to say then is not known any more. */
const isErased = ({ type, data }: Recorded, catalog: EventCatalog, erased: ReadonlySet<string>): boolean => {
  const { personal } = catalog[type] ?? {};
  if (personal === undefined) return false;
  const subject = valueAt(data as Readonly<Record<string, unknown>>, personal.subject);
  return typeof subject === 'string' && erased.has(keyName(subject, personal.purpose));
};

const audit = async (service: ServiceUnderCheck, client: PoolClient, corrections: Corrections): Promise<Check[]> => {
  const { definition, instance, pool, sealingKey } = service;
  const { catalog, name } = definition;
  const route = routeTo({ agency: agencyCode(instance), service: name });
  const store = withRoute(openEventStore({ pool, catalog, sealing: { wrappingKey: sealingKey } }), route);
  const effects = definition.effects(store);
  const [outbox, reservations] = [new OutboxAudit(client, route, KEPT), new ReservationsAudit(client)];
  const [head, earlier] = [await headOf(client), await earlierVersions(client, catalog)];
  const destroyed = await erasedKeys(client);
  await outbox.begin();
  await reservations.begin();
  for await (const event of ownEvents(service, head)) {
    const own = effects[event.type] ?? {};
    const erased = isErased(event, catalog, destroyed);
    await outbox.take(event, own, erased || earlier.has(event.position));
    await reservations.take(event, own, erased);
  }
  const [said, names] = [await outbox.end(), await reservations.end(FAULTS_SHOWN)];
  outbox.altered.forEach((row) => corrections.add(row));
  return [
    { service: nameOf(service), check: 'outbox', ...checkOf(said.count, said.faults, `${said.rows} messages, as the events give them`) }, // prettier-ignore
    { service: nameOf(service), check: 'reservations', ...checkOf(names.count, names.faults, `${names.reserved} names, as the events give them`) }, // prettier-ignore
  ];
};

/**
 * Computes from the events what each had to announce and to reserve, and compares outbox and reservations row by row; one pass over
 * the log. Rows of the outbox that say something else go to `corrections`.
 */
export const checkEffects = async (service: ServiceUnderCheck, corrections: Corrections): Promise<Check[]> => {
  try {
    return await inSnapshot(service, (client) => audit(service, client, corrections));
  } catch (error) {
    const detail = `cannot be computed: ${errorWords(error)}`;
    return [{ service: nameOf(service), check: 'outbox and reservations', ok: false, detail }];
  }
};

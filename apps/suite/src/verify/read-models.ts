import { errorWords } from '@kinerja/diagnostics';
import type { FirstOf } from '@kinerja/database';
import { checkTable, setAsideEvents, setAsidePositions, tableOf, type KeptAside, type TableCheck, type TableProjection } from '@kinerja/projections'; // prettier-ignore
import type { PoolClient } from 'pg';
import type { Check } from './check';
import type { Corrections } from './corrections';
import { ownEvents } from './event-history';
import { inSnapshot } from './in-snapshot';
import { heardMessages, heardUpTo } from './message-history';
import { nameOf, type ServiceUnderCheck } from './service-under-check';
import { standingStill, type Behind } from './standing-still';

type Standing = Readonly<{ position: bigint; head: bigint }>;

/** In one snapshot, so that a running service never seems to stand beyond its log. */
const standingOf = async (client: PoolClient, table: string): Promise<Standing> => {
  const { rows } = await client.query<{ position: string; head: string }>(
    'SELECT head.position AS head, at.position FROM log.head LEFT JOIN projection.checkpoints at ON at.name = $1',
    [table],
  );
  return { position: BigInt(rows[0]?.position ?? 0), head: BigInt(rows[0]?.head ?? 0) };
};

const asideInWords = ({ items: [first], count }: FirstOf<KeptAside>): string | undefined => {
  if (!first) return undefined;
  const { eventType, position, stream, reason } = first;
  return `${count} events are set aside, the first is ${eventType} at position ${position} of ${stream}: ${reason}`;
};

const behindInWords = (behind: Behind | undefined): string | undefined =>
  behind && `stands still at position ${behind.at} of ${behind.of}: start the service, or see why it has stopped`;

const beyondInWords = ({ position, head }: Standing): string | undefined =>
  position > head
    ? `stands at position ${position}, beyond the log's head ${head}, and would pass over what is written next: rebuild it`
    : undefined;

const told = (
  service: ServiceUnderCheck,
  { name, rows, difference }: TableCheck,
  { source, faults = [] }: Readonly<{ source: string; faults?: readonly (string | undefined)[] }>,
): Check => {
  const wrong = [...faults, difference].filter((fault) => fault !== undefined);
  return {
    service: nameOf(service),
    check: `read model ${name}`,
    ok: wrong.length === 0,
    detail: wrong.join('; ') || `${rows} rows, as ${source} give them`,
  };
};

const orFault = async (
  service: ServiceUnderCheck,
  { entity }: TableProjection,
  look: () => Promise<Check>,
): Promise<Check> => {
  try {
    return await look();
  } catch (error) {
    const check = `read model ${tableOf(entity).name}`;
    return { service: nameOf(service), check, ok: false, detail: errorWords(error) };
  }
};

async function* without<E extends Readonly<{ position: bigint }>>(
  events: AsyncIterable<E>,
  passed: ReadonlySet<bigint>,
): AsyncGenerator<E> {
  for await (const event of events) if (!passed.has(event.position)) yield event;
}

const ownTable = (
  service: ServiceUnderCheck,
  projection: TableProjection,
  behind: ReadonlyMap<string, Behind>,
): Promise<Check> =>
  orFault(service, projection, () =>
    inSnapshot(service, async (client) => {
      const { name } = tableOf(projection.entity);
      const [standing, aside] = [await standingOf(client, name), await setAsideEvents(client, name)];
      const passed = await setAsidePositions(client, name);
      const { position, head } = standing;
      const last = position < head ? position : head;
      const found = await checkTable(client, projection, without(ownEvents(service, last), passed));
      const faults = [behindInWords(behind.get(name)), beyondInWords(standing), asideInWords(aside)];
      return told(service, found, { source: 'its events', faults });
    }),
  );

const heardTable = (
  service: ServiceUnderCheck,
  projection: TableProjection,
  corrections: Corrections,
): Promise<Check> =>
  orFault(service, projection, () =>
    inSnapshot(service, async (client) => {
      const places = await heardUpTo(client, service.definition.name);
      const found = await checkTable(client, projection, heardMessages(service, places, corrections));
      return told(service, found, { source: 'the messages heard' });
    }),
  );

/** What is known before the tables are looked at. `mayLag`: nothing of the instance runs, and it catches up when it starts. */
export type ReadModelSettings = Readonly<{ corrections: Corrections; mayLag: boolean; patienceMs?: number }>;

/**
 * Folds every read model anew, from the service's own events or from what its publishers said, and compares row by row. One that stands
 * still before the end of the log, or has passed over an event, is at fault, whatever its rows say.
 */
export const checkReadModels = async (
  service: ServiceUnderCheck,
  { corrections, mayLag, patienceMs }: ReadModelSettings,
): Promise<Check[]> => {
  const { projections, heard } = service.definition;
  const names = projections.map(({ entity }) => tableOf(entity).name);
  const behind = mayLag ? new Map<string, Behind>() : await standingStill(service, names, patienceMs);
  const checks: Check[] = [];
  for (const projection of projections) checks.push(await ownTable(service, projection, behind));
  for (const projection of heard.filter(({ isReplayable }) => isReplayable))
    checks.push(await heardTable(service, projection, corrections));
  return checks;
};

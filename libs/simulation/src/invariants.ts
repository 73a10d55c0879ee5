import { memoryEventStore, type Recorded } from '@kinerja/event-store';
import { canonicalJson } from '@kinerja/kernel';
import { topicsOf, type Delivery, type Message } from '@kinerja/messaging';
import { MemoryTables, ProjectionRound, tableOf, type TableProjection } from '@kinerja/projections';
import type { Acknowledged } from './client';
import { AGENCY, WRAPPING_KEY } from './agency';
import { wronglyAnnounced } from './announcements';
import type { Fleet } from './fleet';
import type { MemoryBroker } from './memory-broker';
import { unsentOf } from './ported';
import { contractsHeard, type Blueprint, type Kept } from './service';

/** A service after all is quiet. */
export type Settled = Readonly<{ blueprint: Blueprint; kept: Kept }>;

/** What was found wrong, each with the invariant's number; nothing where all is well. */
type Findings = readonly string[];

const eventsOf = ({ blueprint: { catalog }, kept: { log } }: Settled): Promise<readonly Recorded[]> =>
  memoryEventStore({ catalog, sealing: { wrappingKey: WRAPPING_KEY }, log }).read(0n, Number.MAX_SAFE_INTEGER);

const isContiguous = (numbers: readonly bigint[], from: bigint): boolean =>
  numbers.every((number, at) => number === from + BigInt(at));

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

/** I01: what was acknowledged stands in the log, once, as it was told. */
const acknowledgedOnce = (acknowledged: readonly Acknowledged[], { blueprint, kept }: Settled): Findings =>
  acknowledged
    .filter(({ service }) => service === blueprint.name)
    .filter(({ commandId, version, position }) => {
      const stored = kept.log.command(commandId);
      return stored?.version !== version || stored.position !== position;
    })
    .map(({ commandId }) => `I01 ${blueprint.name}: the acknowledged command ${commandId} is not in the log`);

/** I01 too: one command has written one run of events of one stream. */
const commandsOnce = (name: string, events: readonly Recorded[]): Findings =>
  [...grouped(events, ({ meta }) => meta.commandId)]
    .filter(([, some]) => {
      const isOneStream = new Set(some.map(({ stream }) => stream)).size === 1;
      return !isOneStream || !isContiguous(some.map(({ position }) => position), some[0]?.position ?? 0n); // prettier-ignore
    })
    .map(([id]) => `I01 ${name}: the command ${id} was carried out twice`);

/** I02, I03. */
const numbersInOrder = (name: string, events: readonly Recorded[]): Findings => [
  ...(isContiguous(events.map(({ position }) => position), 1n) ? [] : [`I03 ${name}: positions`]), // prettier-ignore
  ...[...grouped(events, ({ stream }) => stream)]
    .filter(
      ([, some]) =>
        !isContiguous(
          some.map(({ version }) => version),
          1n,
        ),
    ) // prettier-ignore
    .map(([stream]) => `I02 ${name}: versions of ${stream}`),
];

/** I04: what events owe to others is in the outbox, each message once, and nothing else is. */
const announcedOnce = ({ blueprint, kept }: Settled, events: readonly Recorded[]): Findings =>
  wronglyAnnounced(events, kept.log.outbox, blueprint).map((wrong) => `I04 ${blueprint.name}: ${wrong}`);

/** I06: all is sent, and of every key in the order of its sequence, repeats aside. */
const sentInOrder = ({ blueprint: { name }, kept }: Settled, broker: MemoryBroker): Findings => {
  const topics = [...new Set(kept.log.outbox.map(({ topic }) => topic))];
  const records = topics.flatMap((topic) => broker.partitions(topic).flatMap((one) => broker.records(topic, one)));
  const placeOf = ({ topic, partition, offset }: Delivery): string => `${topic}/${partition}/${offset}`;
  const places = new Set(records.map(placeOf));
  const missing = kept.log.outbox
    .filter((row) => !places.has(placeOf(row)))
    .map(({ topic, key, keySeq }) => `I06 ${name}: message ${keySeq} of ${key} was never sent to ${topic}`);
  const disordered = [...grouped(records, ({ topic, key }) => `${topic} ${key}`)].filter(([, some]) => {
    const first = [...new Set(some.map(({ keySeq }) => keySeq))];
    return !isContiguous(first, 1n);
  });
  const left = unsentOf(kept).length > 0 ? [`I06 ${name}: the outbox is not empty`] : [];
  return [...missing, ...left, ...disordered.map(([key]) => `I06 ${name}: ${key} out of order`)];
};

/** I07: every message of what a service hears was worked in once, in the order of its key; no key waits. */
const workedInOnce = ({ blueprint, kept }: Settled, publishers: readonly Settled[]): Findings =>
  topicsOf(AGENCY, contractsHeard(blueprint)).flatMap((topic) => {
    const said = publishers.flatMap((publisher) => publisher.kept.log.outbox.filter((row) => row.topic === topic));
    const applied = kept.inbox.applied(topic);
    const wrong = [...grouped(said, ({ key }) => key)].filter(([key, rows]) => {
      const worked = applied.get(key) ?? [];
      return worked.length !== rows.length || !isContiguous(worked, 1n);
    });
    return [
      ...wrong.map(
        ([key]) => `I07 ${blueprint.name}: ${topic} ${key} was worked in as ${(applied.get(key) ?? []).join(',')}`,
      ),
      ...kept.inbox.parkedKeys(topic).map((key) => `I11 ${blueprint.name}: ${topic} ${key} is parked`),
    ];
  });

const rowsOf = (tables: MemoryTables, { entity }: TableProjection): string => canonicalJson(tables.rows(entity));

/** I08, I09: read models are what the events say, and stand at the head. */
const foldedEqually = async (settled: Settled, events: readonly Recorded[]): Promise<Findings> => {
  const { blueprint, kept } = settled;
  const { name, projections } = blueprint;
  const fresh = new MemoryTables();
  const store = {
    read: async (after: bigint) => events.filter(({ position }) => position > after),
    head: async () => BigInt(events.length),
  };
  const round = new ProjectionRound({ tables: fresh, store, projections, batch: events.length + 1 });
  while (await round.work());
  const names = projections.map(({ entity }) => tableOf(entity).name);
  const late = [...(await kept.tables.positions(names))].filter(([, position]) => position !== BigInt(events.length));
  return [
    ...late.map(([table, position]) => `I09 ${name}: ${table} stands at ${position} of ${events.length}`),
    ...projections
      .filter((one) => rowsOf(fresh, one) !== rowsOf(kept.tables, one))
      .map(({ entity }) => `I08 ${name}: ${tableOf(entity).name} is not what its events say`),
  ];
};

/** I08 for what came by messages. */
const heardEqually = ({ blueprint, kept }: Settled, publishers: readonly Settled[]): Findings => {
  const fresh = new MemoryTables();
  const topics = topicsOf(AGENCY, contractsHeard(blueprint));
  for (const row of publishers.flatMap((publisher) => publisher.kept.log.outbox)) {
    if (!topics.includes(row.topic)) continue;
    const types = blueprint.hearing.tables.filter((one) => one.types.includes(row.type));
    const opened = types.length > 0 ? blueprint.hearing.open(row) : undefined;
    if (!opened?.ok) continue;
    const message: Message = opened.value;
    fresh.change(types.map(({ entity, changes }) => ({ entity, changes: changes(message) as never })));
  }
  return blueprint.hearing.tables
    .filter((one) => rowsOf(fresh, one) !== rowsOf(kept.tables, one))
    .map(({ entity }) => `I08 ${blueprint.name}: ${tableOf(entity).name} is not what was said`);
};

/** I10: who names a cause names a message that was sent, or an event of the service itself. */
const causesExist = (name: string, events: readonly Recorded[], said: ReadonlySet<string>): Findings =>
  events
    .filter(({ meta }) => meta.causationId !== undefined && !said.has(meta.causationId))
    .map(({ position }) => `I10 ${name}: the cause of position ${position} is nowhere`);

/** I13: what follows from a service's own events is done: none is parked, and no work over many is left. */
const nothingLeft = async ({ blueprint: { name }, kept }: Settled): Promise<Findings> => [
  ...[...(await kept.reactions.parkedCounts())].map(([reaction, count]) => `I13 ${name}: ${count} events are parked for ${reaction}`), // prettier-ignore
  ...(await kept.work.unfinished()).map(({ process, id }) => `I13 ${name}: ${process} ${id} is not finished`),
];

const idsOf = (services: readonly Settled[]): ReadonlySet<string> =>
  new Set(
    services.flatMap(({ kept }) =>
      kept.log.outbox.flatMap(({ envelope }) => /"id":"([^"]+)"/.exec(envelope)?.[1] ?? []),
    ),
  );

export type History = Readonly<{
  fleets: readonly Fleet<object>[];
  broker: MemoryBroker;
  acknowledged: readonly Acknowledged[];
}>;

/** Every invariant over every service, after all has healed. */
export const violationsIn = async ({ fleets, broker, acknowledged }: History): Promise<Findings> => {
  const ids = idsOf(fleets);
  const found = await Promise.all(
    fleets.map(async (settled) => {
      const { name } = settled.blueprint;
      const events = await eventsOf(settled);
      return [
        ...acknowledgedOnce(acknowledged, settled),
        ...commandsOnce(name, events),
        ...numbersInOrder(name, events),
        ...announcedOnce(settled, events),
        ...sentInOrder(settled, broker),
        ...workedInOnce(settled, fleets),
        ...(await foldedEqually(settled, events)),
        ...heardEqually(settled, fleets),
        ...causesExist(name, events, new Set([...ids, ...events.map(({ eventId }) => eventId)])),
        ...(await nothingLeft(settled)),
      ];
    }),
  );
  return found.flat();
};

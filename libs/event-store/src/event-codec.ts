import { hash } from 'node:crypto';
import { canonicalJson, fromJson, unstorableIn, uuidv5, type Event } from '@kinerja/kernel';
import { instant } from '@kinerja/vocabulary';
import type { EventCatalog, EventKind } from './event-catalog';
import { EventCatalogFault } from './event-catalog-fault';
import type { EventMeta, Recorded } from './event-store';
import { UnstorableEvent } from './unstorable-event';

/** An event as it is written: canonical JSON texts, and the digest over all that is not its place in the log. */
export type EncodedEvent = Readonly<{
  eventId: string;
  type: string;
  schemaVersion: number;
  data: string;
  meta: string;
  /** Milliseconds since 1970. */
  recordedAt: number;
  /** SHA-256 in hex. */
  digest: string;
}>;

/** A row of `log.events`. */
export type StoredEvent = Omit<EncodedEvent, 'digest'> &
  Readonly<{ position: bigint; stream: string; version: bigint }>;

/** SHA-256 of the event's canonical JSON; data and meta are canonical already. */
export const digestOf = ({
  eventId,
  type,
  schemaVersion,
  data,
  meta,
  recordedAt,
}: Omit<EncodedEvent, 'digest'>): string =>
  hash(
    'sha256',
    `{"data":${data},"eventId":"${eventId}","meta":${meta},"recordedAt":${recordedAt},` +
      `"schemaVersion":${schemaVersion},"type":${JSON.stringify(type)}}`,
  );

/** @throws EventCatalogFault when the catalog does not know the type. */
export const kindOf = (catalog: EventCatalog, type: string): EventKind => {
  const kind = Object.hasOwn(catalog, type) ? catalog[type] : undefined;
  if (!kind) throw new EventCatalogFault(`the event type "${type}" is not in the catalog of this service`);
  return kind;
};

export const eventIdOf = (commandId: string, index: number): string => uuidv5(commandId, String(index));

export type Written = Readonly<{ metaText: string; commandId: string; recordedAt: number }>;

/** The last line before the log, which never forgets. @throws UnstorableEvent naming what no read model can hold. */
export const refuseUnstorable = ({ type, data }: Event, json: string): void => {
  const path = unstorableIn(data, json);
  if (path !== undefined) throw new UnstorableEvent(type, path);
};

/** `data` of `event` is sealed where it has to be. @throws UnstorableEvent */
export const encodeEvent = (event: Event, index: number, { version }: EventKind, written: Written): EncodedEvent => {
  const data = canonicalJson(event.data);
  refuseUnstorable(event, data);
  const encoded = {
    eventId: eventIdOf(written.commandId, index),
    type: event.type,
    schemaVersion: version,
    data,
    meta: written.metaText,
    recordedAt: written.recordedAt,
    digest: '',
  };
  encoded.digest = digestOf(encoded);
  return encoded;
};

/** Lifts stored data to the version the code knows. @throws EventCatalogFault when a step is missing. */
const upcast = (data: object, stored: number, type: string, kind: EventKind): object => {
  let lifted = data;
  for (let version = stored; version < kind.version; version += 1) {
    const step = kind.upcasters?.[version];
    if (!step) throw new EventCatalogFault(`"${type}" of version ${version} has no upcaster to version ${version + 1}`);
    lifted = step(lifted as never);
  }
  return lifted;
};

/** `data` is the parsed data of the row with its sealed fields opened. */
export const decodeEvent = (row: StoredEvent, data: object, catalog: EventCatalog): Recorded => {
  const kind = kindOf(catalog, row.type);
  if (row.schemaVersion > kind.version)
    throw new EventCatalogFault(
      `"${row.type}" at ${row.position} is of version ${row.schemaVersion}, newer than this service`,
    );
  return {
    type: row.type,
    data: upcast(data, row.schemaVersion, row.type, kind),
    position: row.position,
    stream: row.stream,
    version: row.version,
    eventId: row.eventId,
    meta: fromJson(row.meta) as EventMeta,
    recordedAt: instant(row.recordedAt),
  };
};

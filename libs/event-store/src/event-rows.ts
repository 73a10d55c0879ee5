import type { StoredEvent } from './event-codec';

/** The columns of an event, in the order of `EventRow`. */
export const EVENT = `position, stream, version, event_id, type, schema_version, data, meta, extract(epoch FROM recorded_at) * 1000`;

export type EventRow = readonly [
  position: string,
  stream: string,
  version: string,
  eventId: string,
  type: string,
  schemaVersion: string,
  data: string,
  meta: string,
  recordedAt: string,
];

/** Texts as they come: dates and JSON are read by the codec, once. */
export const asText = { getTypeParser: () => (text: string) => text };

export const storedOf = ([position, stream, version, eventId, type, schemaVersion, data, meta, recordedAt]: readonly [
  ...EventRow,
  ...unknown[],
]): StoredEvent => ({
  position: BigInt(position),
  stream,
  version: BigInt(version),
  eventId,
  type,
  schemaVersion: Number(schemaVersion),
  data,
  meta,
  recordedAt: Number(recordedAt),
});

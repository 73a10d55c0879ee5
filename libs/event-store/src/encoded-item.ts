import { canonicalJson, isUuid, type Event } from '@kinerja/kernel';
import type { EventCatalog } from './event-catalog';
import { encodeEvent, eventIdOf, kindOf, refuseUnstorable, type EncodedEvent } from './event-codec';
import type { CommitItem } from './event-store';
import type { PersonalKeys } from './personal-keys';
import { refuseSealedShape, sealEvent } from './sealing';

/** A commit item with its events as they will lie in the log. */
export type EncodedItem = Readonly<{ item: CommitItem; events: readonly EncodedEvent[] }>;

export type Encoding = Readonly<{ catalog: EventCatalog; keys: PersonalKeys | undefined; now: () => number }>;

const SHA_256 = /^[0-9a-f]{64}$/;

const requireIds = ({ meta, fingerprint }: CommitItem): void => {
  if (!isUuid(meta.commandId)) throw new RangeError(`not a command id: ${meta.commandId}`);
  if (!SHA_256.test(fingerprint)) throw new RangeError('a fingerprint is a SHA-256 in hex');
};

const holdsPersonalFields = ({ events }: CommitItem, catalog: EventCatalog): boolean =>
  events.some(({ type }) => kindOf(catalog, type).personal !== undefined);

const encoded = (item: CommitItem, events: readonly Event[], { catalog, now }: Encoding): EncodedItem => {
  const written = { metaText: canonicalJson(item.meta), commandId: item.meta.commandId, recordedAt: now() };
  return {
    item,
    events: events.map((event, index) => encodeEvent(event, index, kindOf(catalog, event.type), written)),
  };
};

const sealed = async (item: CommitItem, keys: PersonalKeys, encoding: Encoding): Promise<EncodedItem> => {
  const events: Event[] = [];
  // What is sealed below could not be looked at any more.
  for (const event of item.events) refuseUnstorable(event, canonicalJson(event.data));
  for (const [index, event] of item.events.entries())
    events.push(
      await sealEvent(event, kindOf(encoding.catalog, event.type), eventIdOf(item.meta.commandId, index), keys),
    );
  return encoded(item, events, encoding);
};

/**
 * A promise only where a key has to be looked up.
 * @throws RangeError for an id or fingerprint of another shape, EventCatalogFault for a type that is not in the catalog or data
 * that look sealed, UnstorableEvent for data with a text that no read model can hold,
 * PersonalKeyErased for a person whose key was destroyed.
 */
export const encodeItem = (item: CommitItem, encoding: Encoding): EncodedItem | Promise<EncodedItem> => {
  requireIds(item);
  item.events.forEach(refuseSealedShape);
  const { catalog, keys } = encoding;
  return keys && holdsPersonalFields(item, catalog)
    ? sealed(item, keys, encoding)
    : encoded(item, item.events, encoding);
};

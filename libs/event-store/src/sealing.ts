import { canonicalJson, fromJson, type Event } from '@kinerja/kernel';
import type { EventKind } from './event-catalog';
import { EventCatalogFault } from './event-catalog-fault';
import { PersonalKeys, type KeyName } from './personal-keys';
import { open, seal } from './sealed-box';
import { valueAt, withValues } from './field-paths';

/** How a sealed value stands in the stored data; it names its key, so that it opens whatever the catalog says later. */
type Sealed = Readonly<{ $sealed: KeyName & Readonly<{ box: string }> }>;
type Fields = Readonly<Record<string, unknown>>;

const MARK = '"$sealed"';

const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && '$sealed' in value;

/** Only the log seals: a caller's value of that shape would be opened on reading, and fail. @throws EventCatalogFault. */
export const refuseSealedShape = ({ type, data }: Event): void => {
  if (sealedIn(data as Fields).length > 0) throw new EventCatalogFault(`"${type}" brings a value that looks sealed`);
};

const placeOf = (eventId: string, field: string): string => `${eventId}/${field}`;

const sealField = (key: Buffer, name: KeyName, value: unknown, place: string): Sealed => ({
  $sealed: { ...name, box: seal(key, Buffer.from(canonicalJson(value)), place).toString('base64') },
});

/** Undefined when the event has nothing to seal, which is the rule. */
export const sealEvent = async (
  { type, data }: Event,
  { personal }: EventKind,
  eventId: string,
  keys: PersonalKeys,
): Promise<Event> => {
  const fields = data as Fields;
  const present = (personal?.fields ?? []).filter((field) => (valueAt(fields, field) ?? null) !== null);
  if (!personal || present.length === 0) return { type, data };
  const subject = fields[personal.subject];
  if (typeof subject !== 'string') throw new EventCatalogFault(`"${type}" names no person in "${personal.subject}"`);
  const name = { subject, purpose: personal.purpose };
  const key = await keys.forSealing(name);
  const boxes = present.map(
    (field) => [field, sealField(key, name, valueAt(fields, field), placeOf(eventId, field))] as const,
  );
  return { type, data: withValues(fields, boxes) };
};

type Row = Readonly<{ eventId: string; data: string }>;

/** What such a row says may change: its key can be destroyed. */
export const holdsSealed = ({ data }: Pick<Row, 'data'>): boolean => data.includes(MARK);

/** Fields of the data and of the objects in it; nothing deeper is ever sealed. */
const sealedIn = (data: Fields): readonly (readonly [field: string, value: Sealed])[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (isSealed(value)) return [[field, value] as const];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([inner, one]) =>
      isSealed(one) ? [[`${field}.${inner}`, one] as const] : [],
    );
  });

const openField = ({ $sealed }: Sealed, place: string, found: ReadonlyMap<string, Buffer | null>): unknown => {
  const key = found.get(PersonalKeys.keyOf($sealed));
  return key ? fromJson(open(key, Buffer.from($sealed.box, 'base64'), place).toString()) : null;
};

const parse = ({ data }: Row): Fields => fromJson(data) as Fields;

/** The parsed data of each row, sealed fields opened, or null where their key was destroyed. */
export const openRows = async (rows: readonly Row[], keys: PersonalKeys | undefined): Promise<readonly object[]> => {
  const parsed = rows.map(parse);
  const names = rows.flatMap((row, at) =>
    holdsSealed(row) ? sealedIn(parsed[at] ?? {}).map(([, { $sealed }]) => $sealed) : [],
  );
  if (names.length === 0) return parsed;
  if (!keys) throw new EventCatalogFault('the log holds sealed fields, and no wrapping key is given');
  const found = await keys.forReading(names);
  return parsed.map((data, at) => {
    const eventId = rows[at]?.eventId ?? '';
    const opened = sealedIn(data).map(
      ([field, box]) => [field, openField(box, placeOf(eventId, field), found)] as const,
    );
    return opened.length === 0 ? data : withValues(data, opened);
  });
};

/** The parsed data of a row whose sealed fields stay closed, and their names. */
export const closedFields = (row: Pick<Row, 'data'>): Readonly<{ data: object; sealed: readonly string[] }> => {
  const data = fromJson(row.data) as Fields;
  const sealed = holdsSealed(row) ? sealedIn(data).map(([field]) => field) : [];
  return {
    data: withValues(
      data,
      sealed.map((field) => [field, null]),
    ),
    sealed,
  };
};

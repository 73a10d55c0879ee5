import { isObject, type Json, type JsonObject } from '@kinerja/openapi';

/** Who writes what a schema describes: a client sends it, or the service answers it. */
export type Direction = 'sent' | 'answered';
type Side = Readonly<{ schemas: JsonObject; schema: Json | undefined }>;
type Pair = Readonly<{ before: Side; after: Side; direction: Direction; seen: readonly string[] }>;

const REFERENCE = '#/components/schemas/';

const resolved = ({ schemas, schema }: Side): JsonObject => {
  const shown = isObject(schema) ? schema : {};
  const reference = shown['$ref'];
  if (typeof reference !== 'string') return shown;
  return resolved({ schemas, schema: schemas[reference.slice(REFERENCE.length)] });
};

const referenceOf = ({ schema }: Side): string => (isObject(schema) ? String(schema['$ref'] ?? '') : '');

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const namesIn = (value: Json | undefined): readonly string[] => listOf(value).map(String);

/** Keywords whose change alters what a good value is, and which nothing below compares by itself. */
const SHAPE = ['type', 'format', 'pattern', 'const'];
/** Bounds of what is sent: a client that kept the old one must still be understood. */
const LOWER = ['minimum', 'minLength', 'minItems'];
const UPPER = ['maximum', 'maxLength', 'maxItems'];

const changedShape = (old: JsonObject, now: JsonObject, at: string): readonly string[] =>
  SHAPE.filter((word) => JSON.stringify(old[word]) !== JSON.stringify(now[word])).map(
    (word) => `${at}: ${word} changed`,
  );

const changedBounds = (old: JsonObject, now: JsonObject, at: string): readonly string[] => [
  ...LOWER.filter((word) => Number(now[word] ?? -Infinity) > Number(old[word] ?? -Infinity)),
  ...UPPER.filter((word) => Number(now[word] ?? Infinity) < Number(old[word] ?? Infinity)),
].map((word) => `${at}: ${word} is narrower now`); // prettier-ignore

const changedWords = (old: JsonObject, now: JsonObject, at: string): readonly string[] => {
  const kept = namesIn(now['enum']);
  if (now['enum'] === undefined) return [];
  const gone = namesIn(old['enum']).filter((word) => !kept.includes(word));
  return gone.map((word) => `${at}: the word ${word} was removed`);
};

const changedDuties = (old: JsonObject, now: JsonObject, at: string, direction: Direction): readonly string[] => {
  const [before, after] = [namesIn(old['required']), namesIn(now['required'])];
  if (direction === 'sent')
    return after.filter((name) => !before.includes(name)).map((name) => `${at}.${name}: is now required`);
  return before.filter((name) => !after.includes(name)).map((name) => `${at}.${name}: may now be missing`);
};

const inside = (pair: Pair, pick: (schema: JsonObject) => Json | undefined): Pair => ({
  ...pair,
  before: { ...pair.before, schema: pick(resolved(pair.before)) },
  after: { ...pair.after, schema: pick(resolved(pair.after)) },
});

const propertiesOf = (schema: JsonObject): JsonObject => (isObject(schema['properties']) ? schema['properties'] : {});

const changedFields = (pair: Pair, at: string): readonly string[] => {
  const now = propertiesOf(resolved(pair.after));
  return Object.keys(propertiesOf(resolved(pair.before))).flatMap((name) =>
    name in now
      ? schemaChanges(
          inside(pair, (schema) => propertiesOf(schema)[name]),
          `${at}.${name}`,
        )
      : [`${at}.${name}: removed`],
  );
};

/** `anyOf` is compared place by place; one more or one less is a change. */
const changedChoices = (pair: Pair, at: string): readonly string[] => {
  const [old, now] = [listOf(resolved(pair.before)['anyOf']), listOf(resolved(pair.after)['anyOf'])];
  if (old.length !== now.length) return [`${at}: anyOf changed`];
  return old.flatMap((_, place) =>
    schemaChanges(
      inside(pair, (schema) => listOf(schema['anyOf'])[place]),
      at,
    ),
  );
};

/** What a client of `before` would stumble over. */
export const schemaChanges = (pair: Pair, at: string): readonly string[] => {
  const reference = referenceOf(pair.before);
  if (reference !== '' && pair.seen.includes(reference)) return [];
  const deeper = { ...pair, seen: reference === '' ? pair.seen : [...pair.seen, reference] };
  const [old, now] = [resolved(pair.before), resolved(pair.after)];
  const items =
    old['items'] === undefined
      ? []
      : schemaChanges(
          inside(deeper, ({ items }) => items),
          `${at}[]`,
        );
  return [
    ...changedShape(old, now, at),
    ...changedWords(old, now, at),
    ...(pair.direction === 'sent' ? changedBounds(old, now, at) : []),
    ...changedDuties(old, now, at, pair.direction),
    ...changedFields(deeper, at),
    ...changedChoices(deeper, at),
    ...items,
  ];
};

import type { Contract } from './contract';

/** A contract as it stands in `schemas/`: what its readers rely on. */
export type FrozenContract = Readonly<{ type: string; version: number; federated: boolean; schema: JsonSchema }>;

type JsonSchema = Readonly<Record<string, unknown>>;

/** Plain JSON of a contract. */
export const frozen = ({ type, version, federated, schema }: Contract): FrozenContract =>
  JSON.parse(JSON.stringify({ type, version, federated, schema })) as FrozenContract;

/** Words about a schema, which no reader relies on. */
const PROSE = new Set(['description', 'title', '$comment', 'examples']);
/** Looked into, and therefore not compared as a whole. */
const NESTED = new Set(['properties', 'required', 'items']);

const fieldsOf = ({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (properties ?? {}) as Readonly<Record<string, JsonSchema>>;

const requiredOf = ({ required }: JsonSchema): readonly string[] => (required ?? []) as readonly string[];

const listOf = (value: unknown): unknown => (Array.isArray(value) ? [...value].map(String).sort() : value);

const changedKeywords = (before: JsonSchema, after: JsonSchema, at: string): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !PROSE.has(keyword) && !NESTED.has(keyword))
    .filter((keyword) => JSON.stringify(listOf(before[keyword])) !== JSON.stringify(listOf(after[keyword])))
    .map((keyword) => `${at}: ${keyword} changed`);

const changedFields = (before: JsonSchema, after: JsonSchema, at: string): readonly string[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.entries(old).flatMap(([name, schema]) => {
    const kept = now[name];
    return kept ? schemaChanges(schema, kept, `${at}.${name}`) : [`${at}.${name}: removed`];
  });
};

const changedDuties = (before: JsonSchema, after: JsonSchema, at: string): readonly string[] => {
  const [old, now] = [requiredOf(before), requiredOf(after)];
  return [
    ...now.filter((name) => !old.includes(name)).map((name) => `${at}.${name}: is now required`),
    ...old.filter((name) => !now.includes(name)).map((name) => `${at}.${name}: may now be missing`),
  ];
};

const changedItems = ({ items: old }: JsonSchema, { items: now }: JsonSchema, at: string): readonly string[] => {
  if (old === undefined && now === undefined) return [];
  if (old === undefined || now === undefined) return [`${at}: items changed`];
  return schemaChanges(old as JsonSchema, now as JsonSchema, `${at}[]`);
};

const schemaChanges = (before: JsonSchema, after: JsonSchema, at: string): readonly string[] => [
  ...changedKeywords(before, after, at),
  ...changedFields(before, after, at),
  ...changedDuties(before, after, at),
  ...changedItems(before, after, at),
];

/**
 * What a reader or a stored message of `before` would stumble over; empty where only words changed or an optional field was added.
 * Anything else is a new version.
 */
export const breakingChanges = (before: FrozenContract, after: FrozenContract): readonly string[] => [
  ...(before.type === after.type ? [] : [`type: ${before.type} became ${after.type}`]),
  ...(before.version === after.version ? [] : [`version: ${before.version} became ${after.version}`]),
  ...(before.federated === after.federated ? [] : ['federated: who may read it changed']),
  ...schemaChanges(before.schema, after.schema, 'data'),
];

/**
 * Why a reader that knows only `older` could not read what is said in `newer`, a later version of the same contract: agencies and
 * the centre are upgraded in any order. It drops fields it does not know; what it knows must be there and mean the same.
 */
export const unreadableFor = (older: FrozenContract, newer: FrozenContract): readonly string[] => [
  ...(older.federated === newer.federated ? [] : ['federated: who may read it changed']),
  ...schemaChanges(withoutId(older.schema), withoutId(newer.schema), 'data').filter(
    (change) => !change.endsWith(': is now required'),
  ),
];

const withoutId = ({ $id: _, ...schema }: JsonSchema): JsonSchema => schema;

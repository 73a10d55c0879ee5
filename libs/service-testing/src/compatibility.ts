import { isObject, PROBLEMS, type Json, type JsonObject, type OpenApiDocument } from '@kinerja/openapi';
import { schemaChanges, type Direction } from './schema-changes';

type Both = Readonly<{ before: OpenApiDocument; after: OpenApiDocument }>;
type Operations = Readonly<{ old: JsonObject; now: JsonObject; at: string }>;

const tableIn = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const listIn = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
const schemasOf = ({ components }: OpenApiDocument): JsonObject => components['schemas'] ?? {};

const changed = (both: Both, direction: Direction) => (old: Json | undefined, now: Json | undefined, at: string) => {
  const before = { schemas: schemasOf(both.before), schema: old };
  return schemaChanges({ before, after: { schemas: schemasOf(both.after), schema: now }, direction, seen: [] }, at);
};

const nameOf = (parameter: JsonObject): string => `${String(parameter['in'])} ${String(parameter['name'])}`;

const changedParameters = (both: Both, { old, now, at }: Operations): readonly string[] => {
  const [before, after] = [listIn(old['parameters']), listIn(now['parameters'])];
  const kept = new Map(after.map((one) => [nameOf(one), one]));
  const known = new Map(before.map((one) => [nameOf(one), one]));
  const duties = after.filter((one) => one['required'] === true && known.get(nameOf(one))?.['required'] !== true);
  return [
    ...duties.map((one) => `${at}: ${nameOf(one)}: is now required`),
    ...before.flatMap((one) => {
      const same = kept.get(nameOf(one));
      if (!same) return [`${at}: ${nameOf(one)}: removed`];
      return changed(both, 'sent')(one['schema'], same['schema'], `${at}: ${nameOf(one)}`);
    }),
  ];
};

const schemaIn = (holder: Json | undefined): Json | undefined =>
  tableIn(tableIn(tableIn(holder)['content'])['application/json'])['schema'];

const changedBody = (both: Both, { old, now, at }: Operations): readonly string[] => {
  if (now['requestBody'] === undefined) return old['requestBody'] === undefined ? [] : [`${at}: body: removed`];
  if (old['requestBody'] === undefined)
    return tableIn(now['requestBody'])['required'] ? [`${at}: body: is now required`] : [];
  return changed(both, 'sent')(schemaIn(old['requestBody']), schemaIn(now['requestBody']), `${at}: body`);
};

const changedAnswers = (both: Both, { old, now, at }: Operations): readonly string[] => {
  const answers = Object.entries(tableIn(old['responses'])).filter(([status]) => status < '400');
  return answers.flatMap(([status, answer]) => {
    const kept = tableIn(now['responses'])[status];
    if (kept === undefined) return [`${at}: answer ${status}: removed`];
    return changed(both, 'answered')(schemaIn(answer), schemaIn(kept), `${at}: answer ${status}`);
  });
};

const changedProblems = ({ old, now, at }: Operations): readonly string[] => {
  const kept = tableIn(now[PROBLEMS]);
  return Object.entries(tableIn(old[PROBLEMS])).flatMap(([code, status]) => {
    if (!(code in kept)) return [`${at}: code ${code}: removed`];
    return kept[code] === status ? [] : [`${at}: code ${code}: its status changed`];
  });
};

/**
 * What a client of `before` would stumble over: a route, field, word or code that is gone, a field it must send now or may miss
 * now, a narrower bound. A new route, a new optional field, a new code and other words are none.
 */
export const breakingChanges = (before: OpenApiDocument, after: OpenApiDocument): readonly string[] =>
  Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([verb, old]) => {
      const at = `${verb.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[verb];
      if (!now) return [`${at}: removed`];
      const both = { before, after };
      const pair = { old, now, at };
      return [
        ...changedParameters(both, pair),
        ...changedBody(both, pair),
        ...changedAnswers(both, pair),
        ...changedProblems(pair),
      ];
    }),
  );

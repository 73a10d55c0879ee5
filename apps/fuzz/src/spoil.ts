import { below, isLucky, oneOf, type Random } from '@kinerja/tooling';
import { hasMembers, type Draft, type JsonObject } from './draft';
import { cursors, foreignMembers, headers as badHeaders, texts, values, wholeBodies } from './poison';
import type { Route } from './routes';

/** A request that is right in all but one place. */
export type Spoilt = Draft & Readonly<{ kind: string }>;
type Way = (random: Random, draft: Draft, route: Route) => Spoilt;
type Bad<Value> = Readonly<{ kind: string; value: Value }>;

const anyText = (random: Random, good: unknown): Bad<string> => {
  const [kind, make] = oneOf(random, Object.entries(texts));
  return { kind, value: make(random, good) };
};
const anyValue = (random: Random, good: unknown): Bad<unknown> => {
  if (isLucky(random, typeof good === 'string' ? 0.7 : 0.2)) return anyText(random, good);
  const [kind, make] = oneOf(random, Object.entries(values));
  return { kind, value: make(random, good) };
};

/** Places in a JSON value that can be exchanged. */
type Place = Readonly<{ parent: JsonObject; name: string }>;
const placesIn = (value: unknown): readonly Place[] =>
  hasMembers(value)
    ? Object.entries(value).flatMap(([name, inner]) => [{ parent: value, name }, ...placesIn(inner)])
    : [];

/** A sheet with one cell, or one thing about its lines, spoilt. */
const spoiltSheet = (random: Random, csv: string): Bad<string> => {
  const lines = csv.trimEnd().split('\n');
  const row = isLucky(random, 0.8) ? lines.length - 1 : 0;
  const cells = (lines[row] ?? '').split(',');
  const column = below(random, cells.length);
  const { kind, value } = anyText(random, cells[column]);
  const cell = isLucky(random, 0.5) ? `"${value.replaceAll('"', '""')}"` : value;
  const spoilt = lines.with(row, cells.with(column, cell).join(','));
  return { kind: `cell: ${kind}`, value: `${spoilt.join('\n')}\n` };
};

const badMember = (random: Random, { parent, name }: Place): Bad<unknown> => {
  const good = parent[name];
  return name === 'csv' && typeof good === 'string' && isLucky(random, 0.9)
    ? spoiltSheet(random, good)
    : anyValue(random, good);
};

/** The document with a member more at its beginning. */
const withMember = (json: unknown, member: string): string => JSON.stringify(json).replace('{', () => `{${member},`);

const spoilWhole = (random: Random, draft: Draft): Spoilt => {
  const [kind, bytes] = oneOf(random, wholeBodies);
  return { ...draft, kind, bytes };
};

const spoilForeign = (random: Random, draft: Draft): Spoilt => {
  const [kind, member] = oneOf(random, foreignMembers);
  return { ...draft, kind, bytes: withMember(draft.json, member) };
};

const spoilPlace = (random: Random, draft: Draft, place: Place): Spoilt => {
  const { parent, name } = place;
  if (isLucky(random, 0.05)) {
    const member = `${JSON.stringify(name)}:${JSON.stringify(parent[name])}`;
    return { ...draft, kind: 'field given twice', bytes: withMember(draft.json, member) };
  }
  if (isLucky(random, 0.05)) {
    delete parent[name];
    return { ...draft, kind: 'missing field' };
  }
  const { kind, value } = badMember(random, place);
  parent[name] = value;
  return { ...draft, kind };
};

const spoilJson: Way = (random, draft) => {
  const places = placesIn(draft.json);
  if (places.length === 0 || isLucky(random, 0.05)) return spoilWhole(random, draft);
  return isLucky(random, 0.1) ? spoilForeign(random, draft) : spoilPlace(random, draft, oneOf(random, places));
};

const spoilForm: Way = (random, draft) => {
  const form = draft.form ?? {};
  const name = oneOf(random, Object.keys(form));
  const { kind, value } = anyText(random, form[name]);
  return { ...draft, form: { ...form, [name]: value }, kind: `form: ${kind}` };
};

const spoilPath: Way = (random, draft) => {
  const part = oneOf(
    random,
    draft.path.filter(({ name }) => name !== undefined),
  );
  const { kind, value } = anyText(random, part.text);
  const path = draft.path.map((one) => (one === part ? { ...part, text: value } : one));
  return { ...draft, path, kind: `path: ${kind}` };
};

const spoilQuery: Way = (random, draft, route) => {
  const names = [...Object.keys(route.query), 'unknown'];
  if ('cursor' in route.query && isLucky(random, 0.5))
    return { ...draft, query: [...draft.query, ['cursor', oneOf(random, cursors)]], kind: 'foreign cursor' };
  const name = oneOf(random, names);
  const { kind, value } = anyText(random, draft.query.find(([one]) => one === name)?.[1] ?? '1');
  if (isLucky(random, 0.25))
    return { ...draft, query: [...draft.query, [name, '1'], [name, value]], kind: 'repeated parameter' };
  const query = [...draft.query.filter(([one]) => one !== name), [name, value] as const];
  return { ...draft, query, kind: `query: ${kind}` };
};

const spoilHeader: Way = (random, draft) => {
  const [name, bad] = oneOf(random, badHeaders);
  return { ...draft, headers: { ...draft.headers, [name]: oneOf(random, bad) }, kind: `header: ${name}` };
};

/** In one of the ways that this request can be wrong, the likelier the more can be wrong there. */
export const spoil: Way = (random, draft, route) => {
  const ways = [spoilHeader, spoilQuery];
  if (draft.path.some(({ name }) => name !== undefined)) ways.push(spoilPath, spoilPath);
  if (Object.keys(route.query).length > 0) ways.push(spoilQuery, spoilQuery);
  if (draft.json !== undefined) ways.push(...Array<Way>(12).fill(spoilJson));
  if (draft.form !== undefined) ways.push(...Array<Way>(8).fill(spoilForm));
  return oneOf(random, ways)(random, draft, route);
};

import { isLucky, oneOf, type Random } from '@kinerja/tooling';
import { hasMembers, type Draft, type JsonObject } from './draft';
import { cursors, foreignMembers, headers as badHeaders, values, wholeBodies } from './poison';
import type { Route } from './routes';
import { anyText, spoiltSheet, spoiltWorkbook, type Bad } from './spoil-sheet';

/** A request that is right in all but one place. */
export type Spoilt = Draft & Readonly<{ kind: string }>;
type Way = (random: Random, draft: Draft, route: Route) => Spoilt;
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

const spoilPlace = (random: Random, draft: Draft, { parent, name }: Place): Spoilt => {
  if (isLucky(random, 0.05)) {
    const member = `${JSON.stringify(name)}:${JSON.stringify(parent[name])}`;
    return { ...draft, kind: 'field given twice', bytes: withMember(draft.json, member) };
  }
  if (isLucky(random, 0.05)) {
    delete parent[name];
    return { ...draft, kind: 'missing field' };
  }
  const { kind, value } = anyValue(random, parent[name]);
  parent[name] = value;
  return { ...draft, kind };
};

/** The sheet of an import, as text or as a workbook: nearly all that can be wrong with an import is in it. */
const spoilFile = (random: Random, draft: Draft, body: JsonObject, csv: string): Spoilt => {
  const isText = isLucky(random, 0.5);
  const { kind, value } = (isText ? spoiltSheet : spoiltWorkbook)(random, csv);
  return { ...draft, json: { ...body, csv: undefined, [isText ? 'csv' : 'file']: value }, kind };
};

const FILE_SHARE = 0.8;

const spoilJson: Way = (random, draft) => {
  const csv = hasMembers(draft.json) ? draft.json['csv'] : undefined;
  if (hasMembers(draft.json) && typeof csv === 'string' && isLucky(random, FILE_SHARE))
    return spoilFile(random, draft, draft.json, csv);
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

import { below, type Random } from '@kinerja/tooling';
import type { Known } from './known';
import type { Route } from './routes';
import { idNameAt, sampleOf } from './samples';
import type { Schema } from './schema';
import { uuidFrom } from './uuid-from';

/** `name`: of a part that was filled in. */
export type PathPart = Readonly<{ name?: string; text: string }>;
export type JsonObject = Record<string, unknown>;

/** A request that is still made; `json` may be changed in its depth, `bytes` take its place. */
export type Draft = Readonly<{
  path: readonly PathPart[];
  query: readonly (readonly [name: string, value: string])[];
  headers: Readonly<Record<string, string>>;
  json?: unknown;
  form?: JsonObject;
  bytes?: string | Buffer;
}>;

/** An object or a list. */
export const hasMembers = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

const filledPath = (random: Random, { path }: Route, known: Known): readonly PathPart[] => {
  const parts = path.split('/');
  return parts.map((part, at) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name === undefined) return { text: part };
    const schema: Schema = name === 'id' ? { format: 'uuid' } : {};
    const value = sampleOf(random, { name: idNameAt(parts[at - 1], name), schema, known, path });
    return { name, text: String(value) };
  });
};

/** An import takes one file: text here, for it can be spoilt cell by cell. */
const withOneFile = (json: unknown): unknown => {
  if (!hasMembers(json) || typeof json['csv'] !== 'string') return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'file'));
};

const bodyOf = (random: Random, { path, method, body, form }: Route, known: Known): Pick<Draft, 'json' | 'form'> => {
  if (path.endsWith('/policy-packs') && method === 'POST') return { json: known.pack() };
  const about = (schema: Schema): unknown => sampleOf(random, { name: '', schema, known, path });
  const sampled = form && about(form);
  return { ...(body && { json: withOneFile(about(body)) }), ...(hasMembers(sampled) && { form: sampled }) };
};

/** A request that is right, as far as anybody knows. */
export const goodRequest = (random: Random, route: Route, known: Known): Draft => {
  const { path, method } = route;
  return {
    path: filledPath(random, route, known),
    query: Object.entries(route.query)
      .filter(([name]) => name !== 'cursor')
      .map(([name, schema]) => [name, String(sampleOf(random, { name, schema, known, path }))]),
    headers: {
      ...(method !== 'GET' && { 'idempotency-key': uuidFrom(random) }),
      'if-match': `"${1 + below(random, 3)}"`,
    },
    ...bodyOf(random, route, known),
  };
};

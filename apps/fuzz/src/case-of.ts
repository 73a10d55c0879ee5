import type { Random } from '@kinerja/tooling';
import { goodRequest } from './draft';
import type { Call } from './guest';
import type { Known } from './known';
import type { Route } from './routes';
import { spoil, type Spoilt } from './spoil';

const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a surrogate pair, as a broken client would encode it.
    return [...Buffer.from(text, 'utf16le').swap16()].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  }
};

const pairs = (list: Iterable<readonly [string, unknown]>): string =>
  [...list].map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`).join('&');

const contentOf = ({ bytes, json, form }: Spoilt): Readonly<{ type?: string; body?: string | Buffer }> => {
  if (bytes !== undefined) return { type: 'application/json', body: bytes };
  if (json !== undefined) return { type: 'application/json', body: JSON.stringify(json) };
  return form ? { type: 'application/x-www-form-urlencoded', body: pairs(Object.entries(form)) } : {};
};

/** One case: what is wrong, and the request. */
export const caseOf = (random: Random, route: Route, known: Known): Readonly<{ kind: string; call: Call }> => {
  const spoilt = spoil(random, goodRequest(random, route, known), route);
  const path = spoilt.path.map(({ text }) => encoded(text)).join('/');
  const query = pairs(spoilt.query);
  const { type, body } = contentOf(spoilt);
  return {
    kind: spoilt.kind,
    call: {
      method: route.method,
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...(type !== undefined && { 'content-type': type }), ...spoilt.headers },
      ...(body !== undefined && { body }),
    },
  };
};

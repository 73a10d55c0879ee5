/** In JSON text a NUL and half a surrogate pair stand only as escapes; a backslash before the escape is sorted out by the slow look. */
const ESCAPED = /\\u(?:0000|d[89a-f])/;
const isUnstorable = (text: string): boolean => text.includes('\u0000') || /\p{Surrogate}/u.test(text);

const below = (path: string, name: string, isItem: boolean): string => {
  if (isItem) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
};

const search = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return isUnstorable(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const place = below(path, name, Array.isArray(value));
    const found = isUnstorable(name) ? place : search(inner, place);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The path of the first text or name in `value` that PostgreSQL cannot hold (NUL, half a surrogate pair), such as
 * `results[0].title`; undefined when there is none. `json` is the same value as JSON.stringify writes it, which tells it cheaply.
 */
export const unstorableIn = (value: unknown, json: string): string | undefined =>
  ESCAPED.test(json) ? search(value, '') : undefined;

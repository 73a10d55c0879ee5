// One case: a request that is right in all but one place.
import { below, isLucky, oneOf, uuidFrom } from './choice.mjs';
import { idNameAt, sampleOf } from './known.mjs';
import { cursors, foreignMembers, headers as badHeaders, texts, values, wholeBodies } from './poison.mjs';

const encoded = (text) => {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a surrogate pair, as a broken client would encode it.
    return [...Buffer.from(text, 'utf16le').swap16()].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  }
};

const anyText = (random, good) => {
  const kind = oneOf(random, Object.keys(texts));
  return { kind, value: texts[kind](random, good) };
};
const anyValue = (random, good) => {
  if (isLucky(random, typeof good === 'string' ? 0.7 : 0.2)) return anyText(random, good);
  const kind = oneOf(random, Object.keys(values));
  return { kind, value: values[kind](random, good) };
};

const filledPath = (random, { path }, known) => {
  const parts = path.split('/');
  return parts.map((part, at) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name === undefined) return { text: part };
    const value = sampleOf(random, {
      name: idNameAt(parts[at - 1], name),
      schema: name === 'id' ? { format: 'uuid' } : {},
      known,
      path,
    });
    return { name, text: String(value) };
  });
};

const goodRequest = (random, route, known) => {
  const { path, body, form } = route;
  const about = (name, schema) => sampleOf(random, { name, schema, known, path });
  const query = Object.entries(route.query).flatMap(([name, schema]) =>
    name === 'cursor' ? [] : [[name, String(about(name, schema))]],
  );
  const isPack = path.endsWith('/policy-packs') && route.method === 'POST';
  return {
    path: filledPath(random, route, known),
    query,
    headers: {
      ...(route.method === 'GET' ? {} : { 'idempotency-key': uuidFrom(random) }),
      'if-match': `"${1 + below(random, 3)}"`,
    },
    json: isPack ? known.pack() : body && about('', body),
    form: form && about('', form),
  };
};

/** Places in a JSON value that can be exchanged: [parent, name]. */
const placesIn = (value, found = []) => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    found.push([value, name]);
    placesIn(inner, found);
  }
  return found;
};

/** A sheet with one cell, or one thing about its lines, spoilt. */
const spoiltSheet = (random, csv) => {
  const lines = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const row = isLucky(random, 0.8) ? lines.length - 1 : 0;
  const column = below(random, lines[row].length);
  const { kind, value } = anyText(random, lines[row][column]);
  lines[row][column] = isLucky(random, 0.5) ? `"${value.replaceAll('"', '""')}"` : value;
  return { kind: `cell: ${kind}`, value: `${lines.map((line) => line.join(',')).join('\n')}\n` };
};

const spoilJson = (random, request) => {
  const places = placesIn(request.json);
  if (places.length === 0 || isLucky(random, 0.05)) {
    const [kind, bytes] = oneOf(random, wholeBodies);
    return { ...request, kind, bytes };
  }
  if (isLucky(random, 0.1)) {
    const [kind, member] = oneOf(random, foreignMembers);
    return { ...request, kind, bytes: JSON.stringify(request.json).replace('{', `{${member},`) };
  }
  const [parent, name] = oneOf(random, places);
  if (isLucky(random, 0.05)) {
    const twice = `${JSON.stringify(name)}:${JSON.stringify(parent[name])},`;
    return { ...request, kind: 'field given twice', bytes: JSON.stringify(request.json).replace('{', `{${twice}`) };
  }
  if (isLucky(random, 0.05)) {
    delete parent[name];
    return { ...request, kind: 'missing field' };
  }
  const { kind, value } =
    name === 'csv' && isLucky(random, 0.9) ? spoiltSheet(random, parent[name]) : anyValue(random, parent[name]);
  parent[name] = value;
  return { ...request, kind };
};

const spoilForm = (random, request) => {
  const name = oneOf(random, Object.keys(request.form));
  const { kind, value } = anyText(random, request.form[name]);
  const form = { ...request.form, [name]: value };
  return { ...request, form, kind: `form: ${kind}` };
};

const spoilPath = (random, request) => {
  const part = oneOf(
    random,
    request.path.filter(({ name }) => name !== undefined),
  );
  const { kind, value } = anyText(random, part.text);
  part.text = value;
  return { ...request, kind: `path: ${kind}` };
};

const spoilQuery = (random, request, route) => {
  const names = [...Object.keys(route.query), 'unknown'];
  if ('cursor' in route.query && isLucky(random, 0.5))
    return { ...request, query: [...request.query, ['cursor', oneOf(random, cursors)]], kind: 'foreign cursor' };
  const name = oneOf(random, names);
  const { kind, value } = anyText(random, request.query.find(([one]) => one === name)?.[1] ?? '1');
  if (isLucky(random, 0.25))
    return { ...request, query: [...request.query, [name, '1'], [name, value]], kind: 'repeated parameter' };
  const query = [...request.query.filter(([one]) => one !== name), [name, value]];
  return { ...request, query, kind: `query: ${kind}` };
};

const spoilHeader = (random, request) => {
  const [name, bad] = oneOf(random, badHeaders);
  return { ...request, headers: { ...request.headers, [name]: oneOf(random, bad) }, kind: `header: ${name}` };
};

const spoil = (random, request, route) => {
  const ways = [spoilHeader, spoilQuery];
  if (request.path.some(({ name }) => name !== undefined)) ways.push(spoilPath, spoilPath);
  if (Object.keys(route.query).length > 0) ways.push(spoilQuery, spoilQuery);
  if (request.json !== undefined) ways.push(...Array(12).fill(spoilJson));
  if (request.form !== undefined) ways.push(...Array(8).fill(spoilForm));
  return oneOf(random, ways)(random, request, route);
};

const bodyOf = ({ bytes, json, form }) => {
  if (bytes !== undefined || json !== undefined)
    return { type: 'application/json', body: bytes ?? JSON.stringify(json) };
  if (form === undefined) return {};
  const body = Object.entries(form)
    .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
    .join('&');
  return { type: 'application/x-www-form-urlencoded', body };
};

/** {kind, call}: `call` as `Guest.ask` takes it. */
export const caseOf = (random, route, known) => {
  const spoilt = spoil(random, goodRequest(random, route, known), route);
  const path = spoilt.path.map(({ text }) => encoded(text)).join('/');
  const query = spoilt.query.map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`).join('&');
  const { type, body } = bodyOf(spoilt);
  return {
    kind: spoilt.kind,
    call: {
      method: route.method,
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...(type && { 'content-type': type }), ...spoilt.headers },
      ...(body !== undefined && { body }),
    },
  };
};

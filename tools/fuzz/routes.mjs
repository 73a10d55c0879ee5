// Every route there is: those of the merged OpenAPI documents, and those no document names.

/** Routes that spoil the run itself: they end sessions, or judge a file for longer than a case may take. */
const LEFT_OUT = new Set(['DELETE /api/session']);

const TEXT = { type: 'string' };
const object = (properties) => ({ type: 'object', properties });
const numbers = (...names) => Object.fromEntries(names.map((name) => [name, { type: 'integer' }]));
const textFields = (...names) => Object.fromEntries(names.map((name) => [name, TEXT]));

const operatorRoutes = (service) => {
  const at = (method, path, body) => ({
    method,
    path: `/api/${service}/operator/${path}`,
    query: {},
    body,
    role: 'system-admin',
  });
  return [
    at('GET', 'checks'),
    at('GET', 'parked'),
    at('POST', 'parked/release', object(textFields('topic', 'key'))),
    at('POST', 'parked/skip', object({ ...textFields('topic', 'key', 'reason'), ...numbers('keySeq') })),
    at('POST', 'republish', object(numbers('from'))),
    at('POST', 'rebuilds', object(textFields('projection'))),
    at('POST', 'control-totals', object(textFields('month'))),
  ];
};

const ELEMENTS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
];

const unnamedRoutes = [
  { method: 'POST', path: '/api/session', query: {}, body: object(textFields('username', 'password')), isSlow: true },
  {
    method: 'POST',
    path: '/api/activation',
    query: {},
    body: object(textFields('username', 'code', 'password')),
    isSlow: true,
  },
  { method: 'GET', path: '/api/session', query: {} },
  { method: 'GET', path: '/api/status', query: {} },
  { method: 'GET', path: '/s/{code}', query: {} },
  { method: 'GET', path: '/s/{code}/result', query: {} },
  { method: 'GET', path: '/s/{code}/thanks', query: {} },
  { method: 'POST', path: '/s/{code}', query: {}, form: object(textFields('visit', ...ELEMENTS)) },
  { method: 'GET', path: '/feed/{context}', query: { from: TEXT, limit: TEXT, wait: TEXT } },
];

const witnessRoutes = [
  {
    method: 'POST',
    path: '/witness/{agency}/{service}',
    query: {},
    body: object({ ...textFields('note', 'signature'), ...numbers('from'), proof: { type: 'array', items: TEXT } }),
  },
  {
    method: 'POST',
    path: '/api/monitoring/witness/{agency}/{service}/incarnations',
    query: {},
    body: object({ ...textFields('incarnation', 'reason'), ...numbers('since') }),
    role: 'system-admin',
  },
];

const resolved = (schema, schemas, depth = 0) => {
  if (!schema || depth > 8) return schema;
  if (schema.$ref) return resolved(schemas[schema.$ref.split('/').at(-1)], schemas, depth + 1);
  if (schema.allOf) return resolved(schema.allOf[0], schemas, depth + 1);
  if (schema.items) return { ...schema, items: resolved(schema.items, schemas, depth + 1) };
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, one]) => [name, resolved(one, schemas, depth + 1)]);
  return { ...schema, properties: Object.fromEntries(properties) };
};

const documented = ({ paths, components }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const query = parameters.filter((one) => one.in === 'query').map((one) => [one.name, one.schema ?? TEXT]);
      const body = requestBody?.content?.['application/json']?.schema;
      return {
        method: method.toUpperCase(),
        path,
        query: Object.fromEntries(query),
        ...(body && { body: resolved(body, components?.schemas ?? {}) }),
      };
    }),
  );

/** [{instance, method, path, query, body?, form?, isSlow?, role?}]; `path` with `{name}` where something is to be filled in. */
export const routesOf = async (guests, centre) => {
  const routes = [];
  for (const instance of new Set(guests.map((guest) => guest.instance))) {
    const document = await guests.find((guest) => guest.instance === instance).read('/docs/openapi.json');
    if (!document) throw new Error(`${instance} shows no OpenAPI document`);
    const named = documented(document);
    const services = [...new Set(named.map(({ path }) => path.split('/')[2]))];
    const own = [
      ...named,
      ...services.flatMap(operatorRoutes),
      ...unnamedRoutes,
      ...(instance === centre ? witnessRoutes : []),
    ];
    routes.push(
      ...own.filter(({ method, path }) => !LEFT_OUT.has(`${method} ${path}`)).map((route) => ({ ...route, instance })),
    );
  }
  return routes;
};

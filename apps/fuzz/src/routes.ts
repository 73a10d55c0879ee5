import { shaped } from '@kinerja/tooling';
import { surveyElements } from '@kinerja/vocabulary';
import { Type, type Static } from 'typebox';
import type { Guest } from './guest';
import { schemaIn, type Schema } from './schema';

/** `path` with `{name}` where something is to be filled in; `isSlow`: a password is hashed; `isClosed`: nobody is let in. */
export type RouteShape = Readonly<{
  method: string;
  path: string;
  query: Readonly<Record<string, Schema>>;
  body?: Schema;
  form?: Schema;
  isSlow?: boolean;
  isClosed?: boolean;
}>;
export type Route = RouteShape & Readonly<{ instance: string }>;

/** Of an import: a file is checked, and carried out where nothing is wrong with it. */
export const takesFile = ({ method, path }: RouteShape): boolean => method === 'POST' && path.endsWith('-imports');

/** Routes that spoil the run itself: they end sessions, or check a file for longer than a case may take. */
const LEFT_OUT = new Set(['DELETE /api/session']);

/** Documented by their service and used by the gateway alone, which leads nobody else there. */
const CLOSED_AT_THE_DOOR = new Set([
  '/api/identity/sign-ins',
  '/api/identity/sign-ins/code',
  '/api/identity/sign-ins/machine',
  '/api/identity/sign-ins/machine/{id}',
  '/api/identity/sign-ins/outside',
  '/api/identity/sign-ins/passkey',
  '/api/identity/sign-ins/passkey-options',
  '/api/identity/passkeys',
  '/api/identity/passkeys/options',
  '/api/identity/passkeys/proof',
  '/api/identity/activations',
]);

const TEXT: Schema = { type: 'string' };
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });
const numbers = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { type: 'integer' }]));
const textFields = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, TEXT]));

const operatorRoutes = (service: string): readonly RouteShape[] => {
  const path = (end: string): string => `/api/${service}/operator/${end}`;
  const get = (end: string): RouteShape => ({ method: 'GET', path: path(end), query: {} });
  const post = (end: string, body: Schema): RouteShape => ({ method: 'POST', path: path(end), query: {}, body });
  return [
    get('checks'),
    get('parked'),
    get('set-aside'),
    post('parked/release', object(textFields('topic', 'key'))),
    post('parked/skip', object({ ...textFields('topic', 'key', 'reason'), ...numbers('keySeq') })),
    post('republish', object(numbers('from'))),
    post('rebuilds', object(textFields('projection'))),
    post('control-totals', object(textFields('month'))),
  ];
};

const signIn = object(textFields('username', 'password'));
const activation = object(textFields('username', 'code', 'password'));

const tokenForm = object(textFields('grant_type', 'client_assertion_type', 'client_assertion', 'scope'));

const scimUser = {
  ...textFields('userName', 'externalId', 'active'),
  schemas: { type: 'array', items: TEXT },
} as const;
const scimPatch = { Operations: { type: 'array', items: object(textFields('op', 'path', 'value')) } } as const;
const scimList = textFields('filter', 'startIndex', 'count', 'attributes', 'excludedAttributes');

/** For another system alone, whatever the roles of a person; RFC 7644 describes them. */
const scimRoutes: readonly RouteShape[] = [
  { method: 'GET', path: 'ServiceProviderConfig', query: {} },
  { method: 'GET', path: 'ResourceTypes', query: {} },
  { method: 'GET', path: 'Schemas/{name}', query: {} },
  { method: 'GET', path: 'Users', query: scimList },
  { method: 'GET', path: 'Users/{id}', query: {} },
  { method: 'POST', path: 'Users', query: {}, body: object(scimUser) },
  { method: 'PUT', path: 'Users/{id}', query: {}, body: object(scimUser) },
  { method: 'PATCH', path: 'Users/{id}', query: {}, body: object(scimPatch) },
  { method: 'DELETE', path: 'Users/{id}', query: {} },
  { method: 'GET', path: 'Groups', query: scimList },
  { method: 'PATCH', path: 'Groups/{id}', query: {}, body: object(scimPatch) },
].map((route) => ({ ...route, path: `/api/identity/scim/v2/${route.path}`, isClosed: true }));

/** Those that no document names. */
const unnamedRoutes: readonly RouteShape[] = [
  { method: 'POST', path: '/api/session', query: {}, body: signIn, isSlow: true },
  { method: 'POST', path: '/api/activation', query: {}, body: activation, isSlow: true },
  { method: 'POST', path: '/api/token', query: {}, form: tokenForm },
  { method: 'GET', path: '/api/session', query: {} },
  { method: 'GET', path: '/api/status', query: {} },
  ...scimRoutes,
];

/** Of agencies: what citizens see, and what the centre reads with a key of its own. */
const agencyRoutes: readonly RouteShape[] = [
  { method: 'GET', path: '/s/{code}', query: {} },
  { method: 'GET', path: '/s/{code}/result', query: {} },
  { method: 'GET', path: '/s/{code}/thanks', query: {} },
  { method: 'POST', path: '/s/{code}', query: {}, form: object(textFields('visit', ...surveyElements)) },
  { method: 'GET', path: '/feed/{context}', query: { from: TEXT, limit: TEXT, wait: TEXT }, isClosed: true },
];

const witnessRoutes: readonly RouteShape[] = [
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
  },
];

/** Not an instance: the one address of the city, before any of them. No code of an instance has a dash. */
export const FRONT_DOOR = 'front-door';

/** Who is passed on to an agency, to the centre, and to nobody. */
const names: Schema = { type: 'string', enum: ['nobody@fuzz', 'nobody@bkpsdm', '@fuzz', 'nobody', 'Nobody@FUZZ'] };
const credentials = (...more: readonly string[]): Schema => object({ username: names, ...textFields(...more) });

/** What the front door itself answers. Its local routes need what only programs of this machine can show. */
const frontDoorRoutes: readonly RouteShape[] = [
  { method: 'POST', path: '/api/session', query: {}, body: credentials('password'), isSlow: true },
  { method: 'POST', path: '/api/activation', query: {}, body: credentials('code', 'password'), isSlow: true },
  { method: 'GET', path: '/api/session', query: {}, isClosed: true },
  { method: 'GET', path: '/api/instances', query: {} },
  { method: 'GET', path: '/local/home', query: {}, isClosed: true },
  { method: 'POST', path: '/local/agencies', query: {}, body: object(textFields('code', 'name')) },
  { method: 'GET', path: '/{instance}/api/status', query: {}, isClosed: true },
  { method: 'GET', path: '/sign-in', query: {} },
];

const operation = Type.Object({
  parameters: Type.Optional(
    Type.Array(Type.Object({ in: Type.String(), name: Type.String(), schema: Type.Optional(Type.Unknown()) })),
  ),
  requestBody: Type.Optional(
    Type.Object({
      content: Type.Record(Type.String(), Type.Object({ schema: Type.Optional(Type.Unknown()) })),
    }),
  ),
});
const openApi = Type.Object({
  paths: Type.Record(Type.String(), Type.Record(Type.String(), operation)),
  components: Type.Optional(Type.Object({ schemas: Type.Optional(Type.Record(Type.String(), Type.Unknown())) })),
});

const documented = ({ paths, components }: Static<typeof openApi>): readonly RouteShape[] => {
  const schemas = components?.schemas ?? {};
  const shapeOf = (path: string, method: string, { parameters = [], requestBody }: Static<typeof operation>) => {
    const query = parameters.filter((one) => one.in === 'query');
    const body = requestBody?.content['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      path,
      query: Object.fromEntries(
        query.map(({ name, schema }) => [name, schema === undefined ? TEXT : schemaIn(schema, schemas)]),
      ),
      ...(body !== undefined && { body: schemaIn(body, schemas) }),
      ...(CLOSED_AT_THE_DOOR.has(path) && { isClosed: true }),
    };
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => shapeOf(path, method, one)),
  );
};

const routesAt = async (guest: Guest, isCentre: boolean): Promise<readonly RouteShape[]> => {
  const where = `${guest.instance}/docs/openapi.json`;
  const named = documented(shaped(openApi, await guest.read('/docs/openapi.json'), where));
  const services = [...new Set(named.map(({ path }) => path.split('/')[2] ?? ''))];
  return [
    ...named,
    ...services.flatMap(operatorRoutes),
    ...unnamedRoutes,
    ...(isCentre ? witnessRoutes : agencyRoutes),
  ];
};

/** Every route there is: those of the merged OpenAPI documents, those no document names, and those of the front door. */
export const routesOf = async (guests: readonly Guest[], centre: string): Promise<readonly Route[]> => {
  const routes: Route[] = frontDoorRoutes.map((route) => ({ ...route, instance: FRONT_DOOR }));
  const oneOfEach = new Map(guests.toReversed().map((guest) => [guest.instance, guest]));
  for (const instance of new Set(guests.map((guest) => guest.instance))) {
    const guest = oneOfEach.get(instance);
    const own = guest ? await routesAt(guest, instance === centre) : [];
    routes.push(
      ...own.filter(({ method, path }) => !LEFT_OUT.has(`${method} ${path}`)).map((route) => ({ ...route, instance })),
    );
  }
  return routes;
};

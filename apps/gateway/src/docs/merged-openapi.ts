type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Table = Readonly<Record<string, Json>>;
type Document = Readonly<{ paths?: Table; components?: Readonly<{ schemas?: Table; responses?: Table }> }>;

const SCHEMAS = '#/components/schemas/';

/** Schemas of two services may share a name; each gets its service in front. */
const renamed = (value: Json, service: string): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => renamed(item, service));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) =>
      name === '$ref' && typeof item === 'string' && item.startsWith(SCHEMAS)
        ? [name, `${SCHEMAS}${service}.${item.slice(SCHEMAS.length)}`]
        : [name, renamed(item, service)],
    ),
  );
};

const prefixed = (table: Table = {}, service: string, prefix: string): [string, Json][] =>
  Object.entries(table).map(([name, value]) => [`${prefix}${name}`, renamed(value, service)]);

/** One document for the whole instance: every route under the address it has at the door. */
export const mergedOpenApi = (
  documents: readonly (readonly [service: string, document: unknown])[],
  { title, basePath }: Readonly<{ title: string; basePath: string }>,
): object => {
  const known = documents.flatMap(([service, document]) =>
    document ? [[service, document as Document] as const] : [],
  );
  return {
    openapi: '3.1.0',
    info: { title, version: '1' },
    servers: [{ url: basePath === '' ? '/' : basePath }],
    tags: known.map(([name]) => ({ name })),
    paths: Object.fromEntries(known.flatMap(([service, { paths }]) => prefixed(paths, service, `/api/${service}`))),
    components: {
      // One answer for every refusal, the same in all services.
      responses: Object.assign({}, ...known.map(([, { components }]) => components?.responses)),
      schemas: Object.fromEntries(
        known.flatMap(([service, { components }]) => prefixed(components?.schemas, service, `${service}.`)),
      ),
    },
  };
};

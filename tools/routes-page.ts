import { readdirSync, readFileSync } from 'node:fs';

type Schema = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}>;
type Content = Readonly<Record<string, Readonly<{ schema?: Schema }>>>;
type Operation = Readonly<{
  parameters?: readonly Readonly<{ name: string; in: string; required?: boolean }>[];
  requestBody?: Readonly<{ content: Content }>;
  responses: Readonly<Record<string, Readonly<{ content?: Content }>>>;
  'x-access'?: Readonly<{ door: string; roles?: readonly string[] }>;
}>;
type Schemas = Readonly<Record<string, Schema>>;
export type OpenApi = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: Readonly<{ schemas: Schemas }>;
}>;

const nameIn = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

const kindOf = ({ items }: Schema): string => (items ? `: [${items.$ref ? nameIn(items.$ref) : '…'}]` : '');

/** What a name or a choice stands for; of a choice with nothing, the other. */
const resolved = (schema: Schema, schemas: Schemas): Schema => {
  const [chosen] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  if (chosen) return resolved(chosen, schemas);
  return schema.$ref ? (schemas[nameIn(schema.$ref)] ?? {}) : schema;
};

/** `{year, note?}`; a list tells what it is one of. */
const fieldsOf = (schema: Schema, schemas: Schemas): string => {
  const { properties = {}, required = [] } = resolved(schema, schemas);
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}${kindOf(field)}`,
  );
  return fields.length === 0 ? '' : `{${fields.join(', ')}}`;
};

const MEDIA: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'text/csv': 'CSV',
};

/** JSON by its fields, anything else by its media type. */
const contentOf = (content: Content | undefined, schemas: Schemas): string =>
  Object.entries(content ?? {})
    .map(([type, { schema = {} }]) => (type === 'application/json' ? fieldsOf(schema, schemas) : (MEDIA[type] ?? type)))
    .filter((text) => text !== '')
    .map((text) => `\`${text}\``)
    .join(' or ');

/** Of every list. */
const PAGING = ['cursor', 'limit'];

const addressOf = (path: string, { parameters = [] }: Operation): string => {
  const asked = parameters.filter((one) => one.in === 'query' && !PAGING.includes(one.name));
  const query = asked.length === 0 ? '' : `?${asked.map(({ name }) => `${name}=`).join('&')}`;
  return `${path.replaceAll(/\{(\w+)\}/g, ':$1')}${query}`;
};

const isMatched = ({ parameters = [] }: Operation): boolean => parameters.some(({ name }) => name === 'If-Match');

const whose = ({ 'x-access': access }: Operation): readonly string[] =>
  access ? [access.roles?.join(', ') ?? access.door] : [];

const rowOf = (method: string, path: string, operation: Operation, schemas: Schemas): string => {
  const sent = [contentOf(operation.requestBody?.content, schemas), isMatched(operation) ? '`If-Match`' : ''];
  const answers = Object.entries(operation.responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, { content }]) => `${status} ${contentOf(content, schemas)}`.trim());
  const route = `\`${method.toUpperCase()} ${addressOf(path, operation)}\``;
  return `| ${[route, sent.filter(Boolean).join(' '), answers.join('; '), ...whose(operation)].join(' | ')} |`;
};

/** The routes of one document as a table, in its order; whose they are, where it says so. */
export const routesTable = ({ paths, components: { schemas } }: OpenApi): string => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const head = [
    'Route',
    'Sent',
    'Answered',
    ...(operations.some(({ operation }) => operation['x-access']) ? ['For'] : []),
  ];
  const rows = operations.map(({ path, method, operation }) => rowOf(method, path, operation, schemas));
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
};

/** The routes of every service and of the gateway, from `docs/openapi`. */
export const routesPage = (): string =>
  readdirSync('docs/openapi')
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const document = JSON.parse(readFileSync(`docs/openapi/${file}`, 'utf8')) as OpenApi;
      return `## ${file.replace('.json', '')}\n\n${routesTable(document)}\n`;
    })
    .join('\n');

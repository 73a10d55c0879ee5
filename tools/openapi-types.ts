import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitsOf, type RequestSchema } from './openapi-types/limits';

const DOCUMENTS = 'docs/openapi';
const GENERATED = 'apps/web/src/api/generated';
const HEADER = '// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.\n';

type Table<Value> = Readonly<Record<string, Value>>;
type Operation = Readonly<{
  parameters?: unknown;
  requestBody?: unknown;
  responses: Table<unknown>;
  'x-problems'?: Table<unknown>;
}>;
/** What of a document is used here. */
type Document = Readonly<{
  paths: Table<Table<Operation>>;
  components: Readonly<{ schemas: Table<RequestSchema> }>;
}>;

const documents = (): readonly (readonly [name: string, document: Document])[] =>
  readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(DOCUMENTS, file), 'utf8')) as Document]);

const mapped = <From, To>(table: Table<From>, change: (value: From) => To): Table<To> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

const successes = (responses: Table<unknown>): Table<unknown> =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => Number(status) < 400));

/** Refusals have a type of their own in the app, and without names of operations each is written where it stands. */
const forTypes = ({ paths, components, ...document }: Document): object => ({
  ...document,
  components: { schemas: components.schemas },
  paths: mapped(paths, (operations) =>
    mapped(operations, ({ responses, parameters, requestBody }) => ({
      parameters,
      requestBody,
      responses: successes(responses),
    })),
  ),
});

const typesOf = async (document: Document): Promise<string> => {
  // What its types say of a `require` is not so.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return astToString(await openapiTS(JSON.stringify(forTypes(document)), { immutable: true }));
};

const problemCodesIn = ({ paths }: Document): readonly string[] =>
  Object.values(paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap((operation) => Object.keys(operation['x-problems'] ?? {}));

const union = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted()
    .map((word) => `\n  | '${word}'`)
    .join('');

/** File → text. */
const generated = async (): Promise<ReadonlyMap<string, string>> => {
  const all = documents();
  const codes = all.flatMap(([, document]) => problemCodesIn(document));
  const files = new Map([['problem-codes.ts', `${HEADER}\nexport type ProblemCode =${union(codes)};\n`]]);
  for (const [name, document] of all) {
    files.set(`${name}.ts`, HEADER + (await typesOf(document)));
    const limits = limitsOf(document.components.schemas);
    if (limits !== '')
      files.set(`${name}.limits.ts`, `${HEADER}\n/** What the fields of its requests take. */\n${limits}`);
  }
  return files;
};

/** Files that are not as they would be written. */
const differences = (files: ReadonlyMap<string, string>, present: readonly string[]): readonly string[] => [
  ...[...files]
    .filter(([name, text]) => !present.includes(name) || readFileSync(join(GENERATED, name), 'utf8') !== text)
    .map(([name]) => name),
  ...present.filter((name) => !files.has(name)),
];

/**
 * What the staff app knows of the services, made out of docs/openapi: types of requests and answers, codes of refusals, limits of fields.
 * Writes them; with `--check` says which of them are not as they would be written. A part of `npm run openapi`.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const files = await generated();
  mkdirSync(GENERATED, { recursive: true });
  const present = readdirSync(GENERATED);
  if (args.includes('--check')) {
    const wrong = differences(files, present);
    if (wrong.length > 0) console.error(`not as docs/openapi says: ${wrong.join(', ')}`);
    return wrong.length > 0 ? 1 : 0;
  }
  for (const name of present) rmSync(join(GENERATED, name));
  for (const [name, text] of files) writeFileSync(join(GENERATED, name), text);
  return 0;
};

// What the staff app knows of the services, made out of docs/openapi: types of requests and answers, codes of refusals, limits of fields.
// Writes them; with `--check` says which of them are not as they would be written. A part of `npm run openapi`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENTS = 'docs/openapi';
const GENERATED = 'apps/web/src/api/generated';
const PROBLEMS = 'x-problems';
const HEADER = '// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.\n';

const documents = readdirSync(DOCUMENTS)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(DOCUMENTS, file), 'utf8'))]);

const mapped = (table, change) =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

const successes = (responses) =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => Number(status) < 400));

/** Refusals have a type of their own in the app, and without names of operations each is written where it stands. */
const forTypes = ({ paths, components, ...document }) => ({
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

const typesOf = async (document) =>
  astToString(await openapiTS(JSON.stringify(forTypes(document)), { immutable: true }));

const codes = documents.flatMap(([, { paths }]) =>
  Object.values(paths).flatMap((operations) =>
    Object.values(operations).flatMap((operation) => Object.keys(operation[PROBLEMS] ?? {})),
  ),
);

const union = (words) =>
  [...new Set(words)]
    .sort()
    .map((word) => `\n  | '${word}'`)
    .join('');

const camel = (name) => name.charAt(0).toLowerCase() + name.slice(1);

/** `^\d{1,9}(\.\d{1,6})?$`: how a decimal says its digits. */
const DECIMAL = /^\^\\d\{1,(\d+)\}\(\\\.\\d\{1,(\d+)\}\)\?\$$/;

/** What a field of a request takes; `whole` and `fraction` count the digits of a decimal. */
const limitsOfField = ({ maxLength, minimum, maximum, pattern }, isRequired) => {
  const [, whole, fraction] = DECIMAL.exec(pattern ?? '') ?? [];
  const limits = { required: isRequired || undefined, longest: maxLength, min: minimum, max: maximum, whole, fraction };
  return Object.entries(limits)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
};

const limitsIn = ({ properties = {}, required = [] }) =>
  Object.entries(properties)
    .map(([name, schema]) => [name, limitsOfField(schema, required.includes(name))])
    .filter(([, limits]) => limits.length > 0)
    .map(([name, limits]) => `  ${name}: { ${limits.join(', ')} },\n`);

const REQUEST = /Dto$/;

/** One constant per request, so that a bundle holds only those that are asked for. */
const limitsOf = ({ components }) =>
  Object.entries(components.schemas)
    .filter(([name]) => REQUEST.test(name))
    .map(([name, schema]) => [camel(name.replace(REQUEST, '')), limitsIn(schema)])
    .filter(([, fields]) => fields.length > 0)
    .map(([name, fields]) => `export const ${name} = {\n${fields.join('')}} as const;\n`)
    .join('');

const files = new Map([['problem-codes.ts', `${HEADER}\nexport type ProblemCode =${union(codes)};\n`]]);
for (const [name, document] of documents) {
  files.set(`${name}.ts`, HEADER + (await typesOf(document)));
  const limits = limitsOf(document);
  if (limits !== '')
    files.set(`${name}.limits.ts`, `${HEADER}\n/** What the fields of its requests take. */\n${limits}`);
}

mkdirSync(GENERATED, { recursive: true });
const present = readdirSync(GENERATED);
if (process.argv.includes('--check')) {
  const isSame = ([name, text]) => present.includes(name) && readFileSync(join(GENERATED, name), 'utf8') === text;
  const wrong = [
    ...[...files].filter((file) => !isSame(file)).map(([name]) => name),
    ...present.filter((name) => !files.has(name)),
  ];
  if (wrong.length > 0) console.error(`not as docs/openapi says: ${wrong.join(', ')}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  for (const name of present) rmSync(join(GENERATED, name));
  for (const [name, text] of files) writeFileSync(join(GENERATED, name), text);
}

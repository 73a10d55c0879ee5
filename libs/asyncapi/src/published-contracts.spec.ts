import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { asyncApiOf } from './async-api';
import { frozen, unreadableFor, contextOf, type Contract } from '@kinerja/contracts';
import { publishedContracts } from './published';

const lib = join(__dirname, '..');
const docs = join(lib, '..', '..', 'docs', 'asyncapi');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const jsonFilesOf = (folder: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith('.json'));

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats(ajv);
const validators = new Map(publishedContracts.map(({ schema }) => [schema, ajv.compile(schema)]));
const validatorOf = ({ schema }: Contract): ValidateFunction => {
  const validate = validators.get(schema);
  if (!validate) throw new Error('compiled above');
  return validate;
};

const named = publishedContracts.map((contract): [string, Contract] => [
  `${contract.type}.v${contract.version}`,
  contract,
]);

type Schema = { properties?: Record<string, Schema>; items?: Schema };
/** Paths of every field of a schema, those of arrays' items too. */
const fieldsOf = ({ properties, items }: Schema, at = ''): readonly string[] => [
  ...Object.entries(properties ?? {}).flatMap(([name, schema]) => [
    `${at}.${name}`,
    ...fieldsOf(schema, `${at}.${name}`),
  ]),
  ...(items ? fieldsOf(items, at) : []),
];
const usedIn = (value: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => usedIn(item, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [`${at}.${name}`, ...usedIn(inner, `${at}.${name}`)]);
};

describe('the list of published contracts', () => {
  it('names every contract file', () => {
    const contexts = readdirSync(join(lib, '..')).filter((name) =>
      existsSync(join(lib, '..', name, 'contracts', 'src')),
    );
    const files = contexts.flatMap((context) =>
      readdirSync(join(lib, '..', context, 'contracts', 'src'))
        .filter((file) => /\.v\d+\.ts$/.test(file))
        .map((file) => `${context}.${file.replace(/\.ts$/, '')}`),
    );
    expect(named.map(([name]) => name).sort()).toEqual(files.sort());
  });

  it('has never lost one that was frozen', () =>
    expect(jsonFilesOf(join(lib, 'schemas'))).toEqual(named.map(([name]) => `${name}.json`).sort()));
});

describe.each(named)('%s', (name, contract) => {
  it('is as it was frozen; a change is a new version', () =>
    expect(frozen(contract)).toEqual(readJson(join(lib, 'schemas', `${name}.json`))));

  it('accepts its golden examples, and each field stands in one of them', () => {
    const examples = readJson(join(lib, 'examples', `${name}.json`)) as readonly unknown[];
    const validate = validatorOf(contract);
    for (const example of examples) expect([validate(example), validate.errors]).toEqual([true, null]);
    const used = new Set(examples.flatMap((example) => usedIn(example)));
    expect(fieldsOf(contract.schema as Schema).filter((field) => !used.has(field))).toEqual([]);
  });

  it('refuses a field it does not know', () => {
    const [example] = readJson(join(lib, 'examples', `${name}.json`)) as readonly object[];
    expect(validatorOf(contract)({ ...example, surprise: 1 })).toBe(false);
  });

  it('carries no person beyond opaque ids', () =>
    expect(
      fieldsOf(contract.schema as Schema).filter((field) =>
        /\b(nip|nik|npwp|email|phone|bank|rekening)\b/i.test(field),
      ),
    ).toEqual([]));
});

describe('later versions of a contract', () => {
  const later = publishedContracts.filter(({ version }) => version > 1);

  it('say how the version before them is read', () =>
    expect(later.map(({ before }) => before?.contract.version)).toEqual(later.map(({ version }) => version - 1)));

  it('can be read by those who know only the version before', () =>
    expect(later.flatMap((one) => (one.before ? unreadableFor(frozen(one.before.contract), frozen(one)) : []))).toEqual(
      [],
    ));

  it('read every example of the version before', () => {
    for (const { schema, before } of later) {
      if (!before) continue;
      const { type, version } = before.contract;
      const examples = readJson(join(lib, 'examples', `${type}.v${version}.json`)) as readonly object[];
      const validate = validators.get(schema);
      for (const example of examples) expect([validate?.(before.up(example)), validate?.errors]).toEqual([true, null]);
    }
  });
});

describe('federated contracts', () => {
  it.each(named.filter(([, { federated }]) => federated))('%s names no employee', (_, { schema }) =>
    expect(fieldsOf(schema as Schema).filter((field) => /employee|person|account/i.test(field))).toEqual([]),
  );
});

describe('docs/asyncapi', () => {
  const contexts = [...new Set(publishedContracts.map(({ type }) => contextOf(type)))];

  it('has one document per context', () =>
    expect([...jsonFilesOf(docs)].sort()).toEqual(contexts.map((context) => `${context}.json`).sort()));

  it.each(contexts)('%s is up to date (npm run contracts)', (context) =>
    expect(readJson(join(docs, `${context}.json`))).toEqual(asyncApiOf(context, publishedContracts)),
  );
});

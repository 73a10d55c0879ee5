import { below, isLucky, oneOf, type Random } from '@kinerja/tooling';
import type { Known } from './known';
import type { Schema } from './schema';
import { uuidFrom } from './uuid-from';

/** Name of the ids in `{id}` by the word before it in the path. */
const NAMED_BY_PLACE = new Map(Object.entries({
  skps: 'skpId', surveys: 'surveyId', services: 'serviceId', 'tpp-runs': 'runId', lines: 'employeeId', units: 'unitId',
  people: 'employeeId', assignments: 'employeeId', distributions: 'unitId', evaluations: 'employeeId', activities: 'employeeId',
})); // prettier-ignore
export const idNameAt = (before: string | undefined, name: string): string =>
  name === 'id' ? (NAMED_BY_PLACE.get(before ?? '') ?? 'id') : name;

const NAMES = new Map([
  ['superiorId', 'employeeId'],
  ['parentUnitId', 'unitId'],
  ['surveyedServiceId', 'serviceId'],
  ['supportsResultId', 'resultId'],
]);

type Sample = (random: Random, known: Known) => unknown;
const SAMPLES = new Map<string, Sample>(
  Object.entries({
    startsAt: () => '08:00',
    endsAt: () => '10:00',
    quantity: () => '3',
    target: () => '12.50',
    unit: () => 'laporan',
    password: () => 'kata sandi yang panjang sekali',
    context: (random: Random) => oneOf(random, ['identity', 'planning', 'surveys']),
    agency: () => 'fuzz',
    service: (random: Random) => oneOf(random, ['surveys', 'planning', 'nothing']),
    file: () => 'satisfaction.svg',
    from: (_: Random, { month }: Known) => `${month}-01`,
    to: (_: Random, { month }: Known) => `${month}-28`,
    closesOn: (_: Random, { month }: Known) => `${month}-28`,
    date: (random: Random, { month }: Known) => `${month}-${String(1 + below(random, 28)).padStart(2, '0')}`,
    month: (_: Random, { month }: Known) => month,
    year: (_: Random, { month }: Known) => Number(month.slice(0, 4)),
    limit: () => 50,
    dryRun: (random: Random) => isLucky(random, 0.8),
  }),
);

const anyString = (random: Random, { format }: Schema): string => {
  if (format === 'uuid') return uuidFrom(random);
  return format === 'date' ? '2026-10-31' : `Seksi ${below(random, 10_000)}`;
};

const ofType = (random: Random, schema: Schema): unknown => {
  switch (schema.type) {
    case 'integer':
      return Math.max(1, schema.minimum ?? 0);
    case 'number':
      return 1;
    case 'boolean':
      return isLucky(random, 0.5);
    default:
      return anyString(random, schema);
  }
};

/** `name`: of the field; `path`: of the route. */
export type Wanted = Readonly<{ name: string; schema: Schema; known: Known; path: string }>;

const byName = (random: Random, { name, known, path }: Wanted): string | undefined => {
  if (name === 'csv') return known.sheet(random, path);
  if (name === 'cursor') return undefined;
  if (name === 'ids') return known.any('employeeId').slice(0, 2).join(',');
  if (/Id$/.test(name)) return known.id(random, NAMES.get(name) ?? name);
  return name === 'username' ? undefined : known.one(random, NAMES.get(name) ?? name);
};

const ofField = (random: Random, wanted: Wanted): unknown => {
  const { name, schema, known } = wanted;
  if (schema.type === 'integer' && name === 'from') return 0;
  const sample = schema.format === 'uuid' ? undefined : SAMPLES.get(name);
  return sample ? sample(random, known) : (byName(random, wanted) ?? ofType(random, schema));
};

/** A good value of a field. */
export const sampleOf = (random: Random, wanted: Wanted): unknown => {
  const { name, schema } = wanted;
  if (schema.enum) return oneOf(random, schema.enum);
  if (schema.type === 'array') return [sampleOf(random, { ...wanted, name, schema: schema.items ?? {} })];
  if (!schema.properties) return ofField(random, wanted);
  const fields = Object.entries(schema.properties);
  return Object.fromEntries(
    fields.map(([inner, one]) => [inner, sampleOf(random, { ...wanted, name: inner, schema: one })]),
  );
};

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_SEARCH } from './find-people';
import { rateEmployee, setAchievement } from './generated/evaluation.limits';
import { returnSkp } from './generated/planning.limits';
import { returnActivity } from './generated/reporting.limits';

const sources = join(__dirname, '..');
const screens = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

it('takes how long a text may be from the services', () =>
  expect(screens.filter((path) => /maxLength=\{\d/.test(readFileSync(join(sources, path), 'utf8')))).toEqual([]));

it('lets people write reasons as long as the services take them', () =>
  expect(
    [returnSkp.note, returnActivity.note, setAchievement.reason, rateEmployee.behaviourReason].map(
      ({ longest }) => longest,
    ),
  ).toEqual([2000, 2000, 2000, 2000]));

it.each([
  ['/people', 'search'],
  ['/delegations/substitutes', 'find'],
])('lets people look for others by as much as GET %s takes', (path, parameter) => {
  const text = readFileSync(join(sources, '../../../docs/openapi/identity.json'), 'utf8');
  const document = JSON.parse(text) as Described;
  const described = document.paths[path]?.get.parameters.find(({ name }) => name === parameter);
  expect(described?.schema.maxLength).toBe(LONGEST_SEARCH);
});

type Parameter = Readonly<{ name: string; schema: Readonly<{ maxLength?: number }> }>;
type Described = Readonly<{
  paths: Readonly<Record<string, Readonly<{ get: Readonly<{ parameters: readonly Parameter[] }> }>>>;
}>;

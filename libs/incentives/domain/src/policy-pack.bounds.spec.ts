import type { InputFault } from '@kinerja/kernel';
import { validatePolicyPack } from './policy-pack.validation';
import { linearPack } from './tpp.fixtures';

const skp = {
  ...{ source: 'skp-and-behaviour', skpWeight: '30', behaviourWeight: '30', behaviourMaximum: 700 },
  ...{ nothingUpTo: 209, fullAbove: 678 },
};
const presence = { source: 'presence' };
const minutes = { source: 'activity-minutes', targetMinutes: 6750, mode: 'linear' };

/** The sound pack with another value at `a.b.0.c`; `undefined` takes the field away. */
const having = (path: string, value: unknown, pack: object = linearPack()): unknown => {
  const [name = '', ...rest] = path.split('.');
  const inner = (pack as Record<string, unknown>)[name];
  const put = rest.length === 0 ? value : having(rest.join('.'), value, (inner ?? {}) as object);
  if (Array.isArray(pack)) return pack.map((one: unknown, index) => (String(index) === name ? put : one));
  const others = Object.fromEntries(Object.entries(pack).filter(([other]) => other !== name));
  return put === undefined ? others : { ...others, [name]: put };
};
const faultsOf = (pack: unknown): readonly InputFault[] => {
  const read = validatePolicyPack(pack);
  return read.ok ? [] : read.reason;
};
const inWords = (pack: unknown) => faultsOf(pack).map(({ field, code, detail }) => `${field} ${code}: ${detail}`);

/** Path, lowest and highest that are taken, and the next beyond each. */
const decimals: readonly (readonly [path: string, most: string])[] = [
  ['weights.productivity', '100'],
  ['weights.discipline', '100'],
  ['productivity.percent.sangat-baik', '100'],
  ['productivity.percent.baik', '100'],
  ['productivity.percent.butuh-perbaikan', '100'],
  ['productivity.percent.kurang', '100'],
  ['productivity.percent.sangat-kurang', '100'],
  ['discipline.late.upTo30', '100'],
  ['discipline.late.upTo60', '100'],
  ['discipline.late.upTo90', '100'],
  ['discipline.late.over90', '100'],
  ['discipline.leftEarly.upTo30', '100'],
  ['discipline.leftEarly.upTo60', '100'],
  ['discipline.leftEarly.upTo90', '100'],
  ['discipline.leftEarly.over90', '100'],
  ['discipline.absentDay', '100'],
  ['employment.pns', '100'],
  ['employment.pppk', '100'],
  ['employment.cpns', '100'],
  ['actingPercent', '100'],
  ['zero.productivityBelow', '100'],
  ['tax.percent.IV', '50'],
  ['health.employeePercent', '10'],
  ['health.employerPercent', '10'],
  ['criteria.0.percent', '100'],
];
const field = (path: string) => path.replace(/\.(\d+)/g, '[$1]');

it.each(decimals)('%s lies between 0 and %s', (path, most) => {
  const about = (value: string) => inWords(having(path, value)).filter((fault) => fault.startsWith(`${field(path)} `));
  expect([about('0'), about(most)]).toEqual([[], []]);
  const fault = `${field(path)} out-of-range: at least 0, at most ${most}`;
  expect([about('-0.01'), about(`${most}.01`)]).toEqual([[fault], [fault]]);
  expect(about('x')).toEqual([`${field(path)} not-a-decimal: not a decimal: x`]);
});

it.each([
  ['version', 1, undefined],
  ['amounts.0.jobClass', 1, 17],
  ['zero.absentDaysAtLeast', 1, 31],
])('%s is whole and lies between %i and %i', (path, least, most) => {
  const faulty = (value: number) => faultsOf(having(path, value)).some((fault) => fault.field === field(path));
  expect([faulty(least - 1), faulty(least), faulty(least + 0.5)]).toEqual([true, false, true]);
  if (most !== undefined) expect([faulty(most), faulty(most + 1)]).toEqual([false, true]);
});

it.each([
  [minutes, 'targetMinutes', 1, 44_640],
  [skp, 'behaviourMaximum', 1, undefined],
  [skp, 'nothingUpTo', 0, undefined],
  [skp, 'fullAbove', 0, undefined],
])('of %j, %s is whole and lies between its bounds', (rule, name, least, most) => {
  const path = `productivity.${name}`;
  const faulty = (value: number) =>
    faultsOf(linearPack({ productivity: { ...rule, [name]: value } as never })).some((fault) => fault.field === path);
  expect([faulty(least - 1), faulty(least), faulty(least + 0.5)]).toEqual([true, false, true]);
  if (most !== undefined) expect([faulty(most), faulty(most + 1)]).toEqual([false, true]);
});

it.each([
  [minutes],
  [{ ...minutes, mode: 'all-or-nothing' }],
  [skp],
  [{ ...skp, skpWeight: '0', behaviourWeight: '60' }],
])('takes productivity by %j as it is written', (productivity) =>
  expect(validatePolicyPack({ ...linearPack(), productivity })).toEqual({
    ok: true,
    value: { ...linearPack(), productivity },
  }),
);

it.each([
  ['discipline', presence],
  ['discipline', { ...linearPack().discipline, basis: 'whole' }],
  ['proration', 'first-of-month'],
  ['tax', { regime: 'ter' }],
  ['tax', { regime: 'final-by-golongan', percent: {} }],
  ['zero', { absentDaysAtLeast: 5 }],
  ['zero', { productivityBelow: '50' }],
  ['zero', {}],
  ['health', { employeePercent: '1', employerPercent: '4', wageCapRupiah: 12_000_000n }],
  ['weights', { productivity: '33.3', discipline: '66.7' }],
  ['name', 'kota-2'],
  ['name', `a${'b'.repeat(39)}`],
])('takes %s %j as it is written', (name, value) =>
  expect(validatePolicyPack({ ...linearPack(), [name]: value })).toEqual({
    ok: true,
    value: { ...linearPack(), [name]: value },
  }),
);

it.each<[string, unknown, readonly string[]]>([
  ['name', 'Kota', ['name not-allowed: lower-case letters, digits and hyphens expected']],
  ['name', 'a', ['name not-allowed: lower-case letters, digits and hyphens expected']],
  ['name', `a${'b'.repeat(40)}`, ['name not-allowed: lower-case letters, digits and hyphens expected']],
  ['name', '2kota', ['name not-allowed: lower-case letters, digits and hyphens expected']],
  ['name', 'kota contoh', ['name not-allowed: lower-case letters, digits and hyphens expected']],
  ['validFrom', '2026-02-30', ['validFrom not-allowed: a day as YYYY-MM-DD expected']],
  ['amounts', [], ['amounts out-of-range: at least 1 needed']],
  ['amounts.0', { jobClass: 3, amountRupiah: 1n, name: 'x' }, ['amounts[0].name unknown-field: known fields: jobClass, amountRupiah']],
  ['amounts.1', linearPack().amounts[0], ['amounts inconsistent: a job class stands here twice']],
  ['weights', { productivity: '60', discipline: '39.9' }, ['weights inconsistent: productivity and discipline must add up to 100']],
  ['weights', { productivity: '60', discipline: '40', mood: '0' }, ['weights.mood unknown-field: known fields: productivity, discipline']],
  ['productivity', { ...skp, skpWeight: '31' }, ['productivity inconsistent: skpWeight and behaviourWeight must add up to the weight of productivity']],
  ['productivity', { ...skp, nothingUpTo: 679 }, ['productivity inconsistent: nothingUpTo, fullAbove and behaviourMaximum must rise']],
  ['productivity', { ...skp, fullAbove: 701 }, ['productivity inconsistent: nothingUpTo, fullAbove and behaviourMaximum must rise']],
  ['productivity', { ...skp, mood: 1 }, ['productivity.mood unknown-field: known fields: source, skpWeight, behaviourWeight, behaviourMaximum, nothingUpTo, fullAbove']],
  ['productivity', { ...minutes, mood: 1 }, ['productivity.mood unknown-field: known fields: source, targetMinutes, mode']],
  ['productivity', { ...minutes, mode: 'x' }, ['productivity.mode not-allowed: one of linear, all-or-nothing expected']],
  ['productivity', { source: 'x' }, ['productivity.source not-allowed: one of predikat-factor, activity-minutes, skp-and-behaviour expected']],
  ['productivity.mood', 1, ['productivity.mood unknown-field: known fields: source, percent']],
  ['productivity.percent.lumayan', '1', ['productivity.percent.lumayan unknown-field: known fields: sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang']],
  ['discipline', { source: 'x' }, ['discipline.source not-allowed: one of cuts, presence expected']],
  ['discipline', { ...presence, late: {} }, ['discipline.late unknown-field: known fields: source']],
  ['discipline.mood', 1, ['discipline.mood unknown-field: known fields: source, basis, late, leftEarly, absentDay']],
  ['discipline.basis', 'x', ['discipline.basis not-allowed: one of discipline-part, whole expected']],
  ['discipline.late.upTo120', '1', ['discipline.late.upTo120 unknown-field: known fields: upTo30, upTo60, upTo90, over90']],
  ['employment.honorer', '1', ['employment.honorer unknown-field: known fields: pns, pppk, cpns']],
  ['proration', 'x', ['proration not-allowed: one of calendar-days, first-of-month expected']],
  ['zero.mood', 1, ['zero.mood unknown-field: known fields: absentDaysAtLeast, productivityBelow']],
  ['tax.regime', 'x', ['tax.regime not-allowed: one of final-by-golongan, ter expected']],
  ['tax', { regime: 'ter', percent: {} }, ['tax.percent inconsistent: the rates of TER are those of PMK 168/2023']],
  ['tax.mood', 1, ['tax.mood unknown-field: known fields: regime, percent']],
  ['tax.percent', undefined, ['tax.percent missing: an object needed']],
  ['health.mood', 1, ['health.mood unknown-field: known fields: employeePercent, employerPercent, wageCapRupiah']],
  ['health.wageCapRupiah', -1, ['health.wageCapRupiah out-of-range: must not be negative']],
  ['criteria', [], ['criteria out-of-range: at least 1 needed']],
  ['criteria.0.mood', 1, ['criteria[0].mood unknown-field: known fields: criterion, percent']],
  ['criteria.0.percent', '59', ['criteria inconsistent: the shares must add up to 100']],
  ['criteria.0.criterion', 'prestasi-kerja', ['criteria inconsistent: a criterion stands here twice']],
  ...['name', 'version', 'validFrom', 'legalBasis', 'amounts', 'weights', 'productivity', 'discipline', 'employment', 'proration', 'actingPercent', 'tax', 'health', 'criteria'].map(
    (path): [string, unknown, readonly string[]] => [path, undefined, [expect.stringMatching(new RegExp(`^${path}(\\..*)? missing: `))]],
  ),
])('of a pack with %s %j says what is wrong', (path, value, faults) =>
  expect(inWords(having(path, value))).toEqual(expect.arrayContaining([...faults])),
); // prettier-ignore

it('adds no fault of its own to one', () => {
  expect(inWords(having('criteria.0.criterion', 'prestasi-kerja'))).toHaveLength(1);
  expect(inWords(having('weights', { productivity: '60', discipline: '39.9' }))).toHaveLength(1);
  expect(inWords(having('productivity', { ...skp, nothingUpTo: 678, fullAbove: 678 }))).toEqual([]);
  expect(inWords(having('productivity', { ...skp, fullAbove: 700 }))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn } from '../../../forms/rules';
import { packFields } from './pack-fields';
import { emptyForm, formOf, inLanguage, rulesFor, valuesIn, type PackForm } from './pack-form';
import { fieldAt, packOf, unknownIn, valuesOf, type Pack } from './pack-values';

const FILE = '../../../../../../apps/incentives/policy-packs/kota-contoh-1.json';
const example = JSON.parse(readFileSync(join(__dirname, FILE), 'utf8')) as Pack;
const begun = (locale: string, change: PackForm = {}): PackForm => ({
  ...formOf(valuesOf(example), locale, 'kota-contoh@1'),
  ...change,
});
const packIn = (form: PackForm): Pack => packOf(valuesIn(form));

it.each(['id', 'en'])('gives the pack back that a form was filled with, in %s', (locale) => {
  expect(packIn(begun(locale))).toEqual(example);
  expect(faultsIn(rulesFor(begun(locale)), begun(locale), locale)).toEqual({});
});

it('writes amounts and percentages as the language does, and reads them back', () => {
  expect([begun('id')['amounts/9'], begun('id')['discipline/late/upTo30']]).toEqual(['Rp5.532.975', '0,5']);
  expect([begun('en')['amounts/9'], begun('en')['discipline/late/upTo30']]).toEqual(['Rp5,532,975', '0.5']);
  const changed = packIn(begun('id', { 'amounts/9': 'Rp 6.000.000', 'discipline/late/upTo90': '1,75' }));
  expect(changed.amounts).toContainEqual({ jobClass: 9, amountRupiah: 6_000_000 });
  expect(changed.discipline).toMatchObject({ late: { upTo30: '0.5', upTo90: '1.75' } });
});

it('shows a draft of another language in this one', () => {
  const inEnglish = inLanguage(begun('id', { 'weights/discipline': '37,5' }), 'en');
  expect([inEnglish['weights/discipline'], inEnglish['amounts/15']]).toEqual(['37.5', 'Rp17,311,827']);
  expect(packIn(inEnglish)).toEqual({ ...example, weights: { productivity: '60', discipline: '37.5' } });
});

it('leaves out what is empty and may be, and what another choice would need', () => {
  const pack = packIn(
    begun('id', {
      ...{ 'amounts/15': '', 'health/wageCapRupiah': '', 'zero/absentDaysAtLeast': '' },
      ...{ 'productivity/source': 'activity-minutes', 'productivity/targetMinutes': '6.750' },
      ...{ 'productivity/mode': 'linear', 'discipline/source': 'presence', 'tax/regime': 'ter' },
      'criteria/beban-kerja': '100',
      'criteria/prestasi-kerja': '',
    }),
  );
  expect(pack).toMatchObject({
    productivity: { source: 'activity-minutes', targetMinutes: 6750, mode: 'linear' },
    criteria: [{ criterion: 'beban-kerja', percent: '100' }],
  });
  expect([pack.zero, pack.tax, pack.discipline]).toEqual([{}, { regime: 'ter' }, { source: 'presence' }]);
});

it('says at its field what is missing or no number before anything is sent', () => {
  const form = begun('id', { legalBasis: ' ', 'amounts/3': 'banyak', 'discipline/absentDay': '3.5' });
  expect(faultsIn(rulesFor(form), form, 'id')).toMatchObject({
    legalBasis: { code: 'required' },
    'amounts/3': { code: 'rupiah-not-understood' },
    'discipline/absentDay': { code: 'number-wrong-mark' },
  });
  expect(Object.keys(faultsIn(rulesFor(emptyForm('id')), emptyForm('id'), 'id'))).not.toContain('amounts/1');
});

it('takes a file as it is and tells what it would lose', () => {
  expect(unknownIn(example)).toEqual([]);
  expect(unknownIn({ ...example, bonus: 5, tax: { regime: 'ter', borneBy: 'employer' } })).toEqual([
    'tax/borneBy',
    'bonus',
  ]);
  for (const nothing of [null, 'x', [], 5]) expect([valuesOf(nothing), unknownIn(nothing)]).toEqual([{}, []]);
});

it('finds the field that each fault of the service is about', () => {
  const broken = { ...example, amounts: [{ jobClass: 9, amountRupiah: -1 }] };
  const paths = ['weights', 'amounts[0].amountRupiah', 'criteria', 'criteria[1].percent', 'health.wageCapRupiah'];
  expect(paths.map((path) => fieldAt(path, broken))).toEqual([
    ...['weights/discipline', 'amounts/9', 'criteria/beban-kerja', 'criteria/prestasi-kerja', 'health/wageCapRupiah'],
  ]);
  const known = new Set(packFields.map(({ name }) => name));
  for (const part of ['amounts', 'criteria', 'weights', 'productivity', 'tax.percent', 'tax', 'discipline'])
    expect(known.has(fieldAt(part, example))).toBe(true);
  expect(fieldAt('productivity.percent.baik', example)).toBe('productivity/percent/baik');
});

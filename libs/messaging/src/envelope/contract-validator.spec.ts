import { contract, Day, Month } from '@kinerja/contracts';
import { Type } from 'typebox';
import { contractCheck } from './contract-validator';

const noted = contract('tests.noted', 1, {
  text: Type.String(),
  month: Type.Optional(Month),
  day: Type.Optional(Day),
  years: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
});
const faults = (data: object): readonly string[] => contractCheck()(noted, data);

it('takes what every hearer can keep, days of birth included', () =>
  expect(faults({ text: 'written \\u0000 😀', month: '2026-10', day: '1961-02-28', years: '0000' })).toEqual([]));

it.each([
  [{ text: 'a\u0000b' }, 'data.text has a text that cannot be stored'],
  [{ text: 'cut \ud83d' }, 'data.text has a text that cannot be stored'],
  [{ text: '', month: '0000-10' }, 'data/month must match pattern'],
  [{ text: '', month: '2026-13' }, 'data/month must match pattern'],
  [{ text: '', day: '0000-10-01' }, 'data/day must match format "date"'],
  [{ text: '', day: '2026-02-30' }, 'data/day must match format "date"'],
  [{ text: '', years: 'x' }, 'data/years must match pattern'],
])('refuses %j, though its schema is frozen', (data, fault) =>
  expect(faults(data)).toEqual([expect.stringContaining(fault)]),
);

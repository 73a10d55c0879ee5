import { draftFrom, inLanguage, type ReportForm } from './report-draft';

const form: ReportForm = {
  date: '2026-10-05',
  startsAt: '08:00',
  endsAt: '10:00:00',
  description: ' Rapat ',
  indicatorId: '',
  quantity: '',
  unit: 'berkas',
  language: 'id',
};

it('leaves out what was not filled in', () =>
  expect(draftFrom(form)).toEqual({
    date: '2026-10-05',
    startsAt: '08:00',
    endsAt: '10:00',
    description: 'Rapat',
  }));

it.each([
  ['2,5', 'id', '2.5'],
  ['1.000', 'id', '1000'],
  ['1,000', 'en', '1000'],
])('writes %s (%s) as the services read it', (quantity, language, decimal) =>
  expect(draftFrom({ ...form, indicatorId: 'i1', quantity, unit: 'jam', language })).toMatchObject({
    indicatorId: 'i1',
    quantity: decimal,
    unit: 'jam',
  }),
);

it('sends nothing while the quantity is no number of the language', () =>
  expect(draftFrom({ ...form, indicatorId: 'i1', quantity: '1.5' })).toBeUndefined());

it.each([
  ['1.500', 'id', 'en', '1,500'],
  ['1.250,5', 'id', 'en', '1,250.5'],
  ['1,500', 'en', 'id', '1.500'],
  ['2,5', 'id', 'id', '2,5'],
])('means the same by %s (%s) after the language was changed to %s', (quantity, language, other, shown) => {
  const typed = { ...form, indicatorId: 'i1', quantity, language };
  expect(inLanguage(typed, other)).toEqual({ ...typed, quantity: shown, language: other });
  expect(draftFrom(inLanguage(typed, other))).toEqual(draftFrom(typed));
});

it('asks again for a quantity that was no number, rather than reading it in another language', () =>
  expect(inLanguage({ ...form, quantity: '1.5' }, 'en').quantity).toBe(''));

import { draftFrom, type ReportForm } from './report-draft';

const form: ReportForm = {
  date: '2026-10-05',
  startsAt: '08:00',
  endsAt: '10:00:00',
  description: ' Rapat ',
  indicatorId: '',
  quantity: '',
  unit: 'berkas',
};

it('leaves out what was not filled in', () =>
  expect(draftFrom(form, 'id')).toEqual({
    date: '2026-10-05',
    startsAt: '08:00',
    endsAt: '10:00',
    description: 'Rapat',
  }));

it.each([
  ['2,5', 'id', '2.5'],
  ['1.000', 'id', '1000'],
  ['1,000', 'en', '1000'],
])('writes %s (%s) as the services read it', (quantity, locale, decimal) =>
  expect(draftFrom({ ...form, indicatorId: 'i1', quantity, unit: 'jam' }, locale)).toMatchObject({
    indicatorId: 'i1',
    quantity: decimal,
    unit: 'jam',
  }),
);

it('sends nothing while the quantity is no number of the language', () =>
  expect(draftFrom({ ...form, indicatorId: 'i1', quantity: '1.5' }, 'id')).toBeUndefined());

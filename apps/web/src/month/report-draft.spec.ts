import { draftFrom } from './report-draft';

const filled = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  const base = { date: '2026-10-05', startsAt: '08:00', endsAt: '10:00:00', description: ' Rapat ' };
  for (const [name, value] of Object.entries({ ...base, ...fields })) form.set(name, value);
  return form;
};

it('leaves out what was not filled in', () =>
  expect(draftFrom(filled({ indicatorId: '', quantity: '', unit: 'berkas' }))).toEqual({
    date: '2026-10-05',
    startsAt: '08:00',
    endsAt: '10:00',
    description: 'Rapat',
  }));

it('writes a decimal comma as the services read it', () =>
  expect(draftFrom(filled({ indicatorId: 'i1', quantity: '2,5', unit: 'jam' }))).toMatchObject({
    indicatorId: 'i1',
    quantity: '2.5',
    unit: 'jam',
  }));

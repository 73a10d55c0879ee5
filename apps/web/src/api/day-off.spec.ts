jest.mock('@tanstack/react-query', () => ({}));
jest.mock('./identity', () => ({}));

import { dayOffBy, dayOffIn } from './day-off';

const days = [
  { day: '2026-08-17', kind: 'holiday', name: 'Proklamasi Kemerdekaan' },
  { day: '2026-12-24', kind: 'collective-leave', name: 'Cuti bersama Natal' },
  { day: '2026-08-22', kind: 'workday', name: 'Pengganti' },
] as const;

it.each([
  ['2026-08-17', { name: 'Proklamasi Kemerdekaan' }],
  ['2026-12-24', { name: 'Cuti bersama Natal' }],
  ['2026-08-22', undefined],
  ['2026-08-15', {}],
  ['2026-08-16', {}],
  ['2026-08-18', undefined],
  ['', undefined],
])('says of %s %p (IDN-037)', (day, expected) => expect(dayOffIn(days, day)).toEqual(expected));

it('asks the rotation first, where one holds for the person on the day (IDN-254)', () => {
  const shift = { patternId: 'pagi', name: 'Pagi', begins: '07:00', ends: '14:00', minutes: 390 };
  const shifts = [{ day: '2026-08-17', shift }, { day: '2026-08-18' }];
  const on = (day: string) => dayOffBy(days, shifts, day);
  expect([on('2026-08-17'), on('2026-08-18'), on('2026-08-16')]).toEqual([undefined, { isByShift: true }, {}]);
});

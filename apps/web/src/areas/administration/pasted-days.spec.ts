import { pastedDays } from './pasted-days';

const independence = { day: '2026-08-17', kind: 'holiday', name: 'Proklamasi Kemerdekaan' };

it.each([
  '2026-08-17; Proklamasi Kemerdekaan',
  '17 Agustus 2026 Proklamasi Kemerdekaan',
  '17 Agustus: Proklamasi Kemerdekaan',
  '17 Aug 2026, Proklamasi Kemerdekaan',
  'Senin, 17 Agustus 2026 – Proklamasi Kemerdekaan',
  '17/8/2026\tProklamasi Kemerdekaan',
  '17-08-2026 | Proklamasi Kemerdekaan',
  '17 Agustus, Senin, Proklamasi Kemerdekaan',
])('reads %s', (line) => expect(pastedDays(line, 2026)).toEqual({ days: [independence], unread: [] }));

it('reads days that belong together, and collective leave by its name', () =>
  expect(pastedDays('21-22 Maret 2026 Idulfitri 1447 H\n\n23 – 24 Mar Cuti bersama Idulfitri', 2026)).toEqual({
    days: [
      { day: '2026-03-21', kind: 'holiday', name: 'Idulfitri 1447 H' },
      { day: '2026-03-22', kind: 'holiday', name: 'Idulfitri 1447 H' },
      { day: '2026-03-23', kind: 'collective-leave', name: 'Cuti bersama Idulfitri' },
      { day: '2026-03-24', kind: 'collective-leave', name: 'Cuti bersama Idulfitri' },
    ],
    unread: [],
  }));

it.each([
  '30 Februari 2026 Apa',
  'Proklamasi Kemerdekaan',
  '17 Agustus 2026',
  '22-21 Maret 2026 Terbalik',
  '17 Foo Bar',
])('does not guess at %s', (line) => expect(pastedDays(line, 2026)).toEqual({ days: [], unread: [line] }));

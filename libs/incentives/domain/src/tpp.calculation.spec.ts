import { fromJson, toJson } from '@kinerja/kernel';
import { calculateTpp } from './tpp.calculation';
import { attendanceOfTpp1, linearPack, person } from './tpp.fixtures';

const tpp1 = person({ attendance: attendanceOfTpp1 });
const asRead = (input: object): unknown => fromJson(toJson(input));

it('answers with the amounts and how they came about (TPP-2)', () => {
  const answer = calculateTpp(asRead({ pack: linearPack(), person: tpp1 }));
  expect(answer).toMatchObject({
    ok: true,
    value: { grossRupiah: 5_880_000n, deductionRupiah: 352_800n, netRupiah: 5_527_200n },
  });
  expect(answer.ok && answer.value.steps).toContain(
    '    Bagian disiplin, sesudah potongan kehadiran: Rp6.000.000 × 40% × 95% = Rp2.280.000 (TPP-006)',
  );
});

it('answers what is still due against what was paid (TPP-7)', () => {
  const corrected = { ...tpp1, attendance: { ...attendanceOfTpp1, absentDays: 0 } };
  const answer = calculateTpp(asRead({ pack: linearPack(), person: corrected, paid: tpp1 }));
  expect(answer).toMatchObject({
    value: { correction: { grossRupiah: 72_000n, deductionRupiah: 4_320n, netRupiah: 67_680n } },
  });
});

it.each([
  [{ pack: linearPack() }, 'person', 'missing'],
  [{ pack: { ...linearPack(), version: 'x' }, person: tpp1 }, 'pack.version', 'wrong-type'],
  [{ pack: linearPack(), person: { ...tpp1, golongan: 'V/a' } }, 'person.golongan', 'not-allowed'],
  [
    { pack: linearPack(), person: { ...tpp1, posts: [{ jobClass: 9, fromDay: 20, days: 20 }] } },
    'person.posts',
    'inconsistent',
  ],
  [
    { pack: linearPack(), person: person({ posts: [{ jobClass: 17, fromDay: 1, days: 30 }] }) },
    'person.posts',
    'no-amount',
  ],
  [{ pack: linearPack(), person: tpp1, paid: person({ golongan: 'XVII' }) }, 'paid.golongan', 'no-tax-rate'],
])('names the faulty field', (input, field, code) =>
  expect(calculateTpp(asRead(input))).toMatchObject({ ok: false, reason: { field, code } }),
);

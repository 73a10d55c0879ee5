import type { MessageDescriptor } from '@lingui/core';

jest.mock('@lingui/core/macro', () => ({
  msg: (texts: TemplateStringsArray, ...values: readonly unknown[]) => ({ id: String.raw({ raw: texts }, ...values) }),
}));

import { formatDay } from '../../../display/calendar';
import { formatQuantity, formatRupiah } from '../../../display/numbers';
import { packFields } from './pack-fields';
import { changesBetween, linesOf, type Words } from './pack-lines';
import { fieldWord } from './pack-words';

const words: Words = {
  _: ({ id }: MessageDescriptor) => id,
  format: {
    quantity: (decimal) => formatQuantity(decimal, 'id'),
    rupiah: (amount) => formatRupiah(amount, 'id'),
    day: (day) => formatDay(day, 'id'),
  },
};
const before = {
  ...{ legalBasis: 'Perwali 1/2026', validFrom: '2026-01-01', 'amounts/9': '5532975', 'weights/discipline': '40' },
  ...{ 'discipline/source': 'cuts', 'discipline/late/upTo30': '0.5', 'zero/absentDaysAtLeast': '5' },
};

it('says each value as people do', () =>
  expect(linesOf(before, words).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Peraturan (nomor, tahun, tentang): Perwali 1/2026',
    `Berlaku mulai: ${formatDay('2026-01-01', 'id')}`,
    'Kelas 9: Rp5.532.975',
    'Disiplin: 40%',
    'Dihitung dari: Potongan setiap kejadian',
    'Terlambat 1–30 menit: 0,5%',
    'Batas hari alpa: 5',
  ]));

it('tells what changes, what comes and what goes, and nothing of what is only written otherwise', () => {
  const after = { ...before, 'amounts/9': '6000000', 'amounts/10': '7000000', 'weights/discipline': '40.0' };
  const changes = changesBetween({ ...after, 'amounts/10': '' }, before, words);
  expect(changes).toEqual([{ name: 'amounts/9', label: 'Kelas 9', before: 'Rp6.000.000', after: 'Rp5.532.975' }]);
  expect(changesBetween(before, { ...after, 'discipline/source': 'presence' }, words)).toEqual([
    { name: 'amounts/9', label: 'Kelas 9', before: 'Rp5.532.975', after: 'Rp6.000.000' },
    { name: 'amounts/10', label: 'Kelas 10', after: 'Rp7.000.000' },
    ...[{ name: 'discipline/source', label: 'Dihitung dari', before: 'Potongan setiap kejadian' }].map((change) => ({
      ...change,
      after: 'Bagian hari yang dihadiri',
    })),
    { name: 'discipline/late/upTo30', label: 'Terlambat 1–30 menit', before: '0,5%' },
  ]);
});

it('has words for every field of a pack', () =>
  expect(packFields.filter(({ name }) => fieldWord(name).id === name)).toEqual([]));

import { rupiah } from '@kinerja/vocabulary';
import { allowanceId, runId } from './ids';
import { sipdAmounts } from './sipd.rules';
import { calculateTer, terTax } from './ter.rules';

const stepsOf = (category: string, grossRupiah: number) => {
  const answer = calculateTer({ category, grossRupiah });
  return answer.ok ? answer.value.steps : [];
};

it.each([
  [5_000_000, ': sampai Rp5.400.000, tarif 0%', 'Rp5.000.000 × 0% = Rp0'],
  [5_400_001, ': di atas Rp5.400.000 sampai Rp5.650.000, tarif 0,25%', 'Rp5.400.001 × 0,25% = Rp13.500'],
  [2_000_000_000, ': di atas Rp1.400.000.000, tarif 34%', 'Rp2.000.000.000 × 34% = Rp680.000.000'],
])('tells of %i which row of the table it falls into (TPP-011)', (gross, row, product) => {
  const [first, second] = stepsOf('A', gross);
  expect(first).toMatch(/^Kategori A, bruto sebulan Rp[\d.]+/);
  expect(first?.slice(first.indexOf(':'))).toBe(`${row} (TPP-011)`);
  expect(second).toBe(`${product}, dibulatkan setengah ke atas`);
});

it('rounds half a rupiah up', () => expect(terTax('A', rupiah(5_400_200))).toBe(13_501n));

it('puts each criterion into its own column of SIPD (TPP-015)', () => {
  const names = ['beban-kerja', 'tempat-bertugas', 'kondisi-kerja', 'kelangkaan-profesi', 'prestasi-kerja'] as const;
  const columns = sipdAmounts({
    criteria: names.map((criterion, index) => ({ criterion, amountRupiah: rupiah(index + 1) })),
    ...{ grossRupiah: rupiah(15), taxRupiah: rupiah(20), employeeHealthRupiah: rupiah(300), employerHealthRupiah: rupiah(4_000) },
    netRupiah: rupiah(50_000),
  });
  const nothing = Array<bigint>(5).fill(0n);
  expect(columns).toEqual([1n, 2n, 3n, 4n, 5n, 0n, 4_000n, ...nothing, 300n, 20n, 0n, 0n, 4_015n, 4_320n, 50_000n]);
}); // prettier-ignore

it('an id is the UUID it was made of', () => expect([runId('a'), allowanceId('b')]).toEqual(['a', 'b']));

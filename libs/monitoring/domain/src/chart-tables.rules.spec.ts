import {
  chartInWords,
  ikmTable,
  predikatTable,
  progressTable,
  tppTable,
  type AgencyTotals,
} from './chart-tables.rules';
import { noTotals } from './figures.rules';

const agency: AgencyTotals = {
  ...noTotals,
  agency: 'dinsos',
  name: 'Dinas Sosial',
  people: 40,
  plansApproved: 40,
  monthsClosed: 39,
  rated: 10,
  predikat: { ...noTotals.predikat, baik: 8, kurang: 2 },
  netRupiah: 123_456_789n,
  deductionRupiah: 1_050_000n,
};
const empty: AgencyTotals = { ...noTotals, agency: 'bappeda', name: 'Bappeda' };

it('states progress as shares of the people, and nothing of an agency that has none', () =>
  expect(progressTable('2026-10', [agency, empty]).rows).toEqual([
    { label: 'Dinas Sosial', values: ['100.0', '97.5', '25.0'] },
    { label: 'Bappeda', values: [null, null, null] },
  ]));
it('counts each predikat in the order of the law', () =>
  expect(predikatTable('2026-10', [agency]).rows).toEqual([
    { label: 'Dinas Sosial', values: ['0', '8', '0', '2', '0'] },
  ]));
it('states rupiah in millions, rounded half-up', () =>
  expect(tppTable('2026-10', [agency]).rows).toEqual([{ label: 'Dinas Sosial', values: ['123.5', '1.1'] }]));
it('says the chart in words', () => {
  expect(chartInWords(ikmTable('2026-10', []))).toBe(
    'Indeks Kepuasan Masyarakat per layanan, sampai Oktober 2026. Belum ada data.',
  );
  expect(chartInWords(progressTable('2026-10', [empty]))).toBe(
    'Kemajuan per perangkat daerah, Oktober 2026, dalam % pegawai. Bappeda: SKP disetujui tidak ada, Laporan bulan final tidak ada, Dinilai tidak ada.',
  );
});

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

const service = { agencyName: 'Dinas Sosial', name: 'Bantuan', agency: 'dinsos', serviceId: 's', unitId: 'u', title: 'SKM', from: '2026-10-01', to: '2026-10-31', respondents: 5, ikm: '82.22', mutu: 'B' } as const; // prettier-ignore

it('names what is counted, in columns and rows', () => {
  expect(progressTable('2026-10', [])).toEqual({
    ...{ title: 'Kemajuan per perangkat daerah, Oktober 2026', unit: '% pegawai', rows: [] },
    columns: ['SKP disetujui', 'Laporan bulan final', 'Dinilai'],
  });
  expect(predikatTable('2026-10', [])).toEqual({
    ...{ title: 'Sebaran predikat kinerja, Oktober 2026', unit: 'pegawai', rows: [] },
    columns: ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang'],
  });
  expect(tppTable('2026-10', [])).toEqual({
    ...{ title: 'TPP yang disegel, Oktober 2026', unit: 'juta rupiah', rows: [] },
    columns: ['Dibayarkan', 'Potongan'],
  });
  expect(ikmTable('2026-10', [service])).toEqual({
    ...{ title: 'Indeks Kepuasan Masyarakat per layanan, sampai Oktober 2026', unit: 'IKM, skala 25–100' },
    ...{ columns: ['IKM'], rows: [{ label: 'Dinas Sosial: Bantuan', values: ['82.22'] }] },
  });
});

it('says every row with its figures', () =>
  expect(chartInWords(tppTable('2026-10', [agency, empty]))).toBe(
    'TPP yang disegel, Oktober 2026, dalam juta rupiah. Dinas Sosial: Dibayarkan 123,5, Potongan 1,1. Bappeda: Dibayarkan 0,0, Potongan 0,0.',
  ));

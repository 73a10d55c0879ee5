import { Ratio } from '@kinerja/kernel';
import { decimalInIndonesian, monthInIndonesian, predikats, type Predikat } from '@kinerja/vocabulary';
import { shareOf, type ServiceResult, type Totals } from './figures.rules';

export const charts = ['progress', 'predikat', 'tpp', 'ikm'] as const;
export type Chart = (typeof charts)[number];

/** The numbers of a chart, for drawing it and for those who read the table instead. */
export type ChartTable = Readonly<{
  title: string;
  /** What the numbers count, for the axis. */
  unit: string;
  columns: readonly string[];
  /** Exact decimals as text; null where there is nothing to state. */
  rows: readonly Readonly<{ label: string; values: readonly (string | null)[] }>[];
}>;

export type AgencyTotals = Totals & Readonly<{ agency: string; name: string }>;
type Named = ServiceResult & Readonly<{ agencyName: string }>;

export const predikatNames: Readonly<Record<Predikat, string>> = {
  'sangat-baik': 'Sangat Baik',
  baik: 'Baik',
  'butuh-perbaikan': 'Butuh Perbaikan',
  kurang: 'Kurang',
  'sangat-kurang': 'Sangat Kurang',
};

const MILLION = 1_000_000n;
const millions = (amount: bigint): string => Ratio.of(amount, MILLION).toFixed(1);

export const progressTable = (month: string, agencies: readonly AgencyTotals[]): ChartTable => ({
  title: `Kemajuan per perangkat daerah, ${monthInIndonesian(month)}`,
  unit: '% pegawai',
  columns: ['SKP disetujui', 'Laporan bulan final', 'Dinilai'],
  rows: agencies.map(({ name, people, plansApproved, monthsClosed, rated }) => ({
    label: name,
    values: [plansApproved, monthsClosed, rated].map((part) => shareOf(part, people) ?? null),
  })),
});

export const predikatTable = (month: string, agencies: readonly AgencyTotals[]): ChartTable => ({
  title: `Sebaran predikat kinerja, ${monthInIndonesian(month)}`,
  unit: 'pegawai',
  columns: predikats.map((predikat) => predikatNames[predikat]),
  rows: agencies.map(({ name, predikat }) => ({ label: name, values: predikats.map((one) => String(predikat[one])) })),
});

export const tppTable = (month: string, agencies: readonly AgencyTotals[]): ChartTable => ({
  title: `TPP yang disegel, ${monthInIndonesian(month)}`,
  unit: 'juta rupiah',
  columns: ['Dibayarkan', 'Potongan'],
  rows: agencies.map(({ name, netRupiah, deductionRupiah }) => ({
    label: name,
    values: [millions(netRupiah), millions(deductionRupiah)],
  })),
});

export const ikmTable = (month: string, services: readonly Named[]): ChartTable => ({
  title: `Indeks Kepuasan Masyarakat per layanan, sampai ${monthInIndonesian(month)}`,
  unit: 'IKM, skala 25–100',
  columns: ['IKM'],
  rows: services.map(({ agencyName, name, ikm }) => ({ label: `${agencyName}: ${name}`, values: [ikm] })),
});

const inWords = (value: string | null | undefined): string =>
  value === null || value === undefined ? 'tidak ada' : decimalInIndonesian(value);

/** The chart in words, for a screen reader. */
export const chartInWords = ({ title, unit, columns, rows }: ChartTable): string => {
  if (rows.length === 0) return `${title}. Belum ada data.`;
  const said = rows.map(({ label, values }) => {
    const parts = columns.map((column, index) => `${column} ${inWords(values[index])}`);
    return `${label}: ${parts.join(', ')}`;
  });
  return `${title}, dalam ${unit}. ${said.join('. ')}.`;
};

import type { Agency, City } from './city';

const zone = 'WITA';
const agency = (code: string, name: string, people: number): Agency => ({ code, name, zone, people });

/** Kinds of agencies that every city in Indonesia has; people and figures are made up. The first three are the sample. */
const kinds: readonly Agency[] = [
  agency('diskominfo', 'Dinas Komunikasi, Informatika dan Statistik', 24),
  agency('disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 36),
  agency('dinsos', 'Dinas Sosial', 12),
  agency('dinkes', 'Dinas Kesehatan', 24),
  agency('disdik', 'Dinas Pendidikan', 24),
  agency('dpmptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 24),
  agency('dlh', 'Dinas Lingkungan Hidup', 24),
  agency('dishub', 'Dinas Perhubungan', 24),
  agency('bapenda', 'Badan Pendapatan Daerah', 24),
  agency('bappeda', 'Badan Perencanaan Pembangunan Daerah', 24),
  agency('dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 24),
  agency('satpolpp', 'Satuan Polisi Pamong Praja', 24),
  agency('disnaker', 'Dinas Tenaga Kerja', 24),
  agency('dispar', 'Dinas Pariwisata', 24),
  agency('bpbd', 'Badan Penanggulangan Bencana Daerah', 24),
  agency('inspektorat', 'Inspektorat Daerah', 24),
];

/** As many as can be made up at once. */
export const LARGEST_CITY = kinds.length;

/** The first so many kinds of agencies, each with its own number of people or with `people`. */
export const madeUpCity = (agencies: number, people?: number): City => ({
  name: 'Kota Contoh',
  zone,
  agencies: kinds.slice(0, agencies).map((kind) => (people === undefined ? kind : { ...kind, people })),
});

import { asnStatuses, positionTypes, type PayeeColumn } from '@kinerja/incentives-domain';
import { columns, sheet } from '@kinerja/imports';

type Words = Readonly<{ title: string; example: string; hint?: string; expected?: string }>;

/** Every wrong cell is `invalid`, with what would be right: the hint, where nothing else is said. */
const told = ({ title, example, hint, expected = hint ?? title }: Words) => ({
  ...{ title, example, ...(hint !== undefined && { hint }) },
  blank: { problem: 'missing', expected },
  wrong: { problem: 'invalid', expected },
});

const anyText = 'teks, paling banyak 200 huruf';
const text = (title: string, example: string) =>
  columns.text(told({ title, example, expected: anyText }), { max: 200 });

const isEchelon = (cell: string): boolean => /^(?:[IV]{1,3}\.[ab]|\d{2})$/.test(cell);

/** The payees file: what each cell may be. Rows together are for `payeeFileRule`. */
export const payeeSheet = sheet('Penerima', {
  no_pegawai: columns.mark(told({ title: 'Nomor pegawai', example: 'CONTOH-1', expected: anyText })),
  nip: columns.nip(told({ title: 'NIP', example: '199001012015011001', hint: '18 angka' })),
  nik: columns.digits(told({ title: 'NIK', example: '5171010101900001', hint: '16 angka' }), { lengths: [16] }),
  npwp: columns.digits(
    {
      ...told({ title: 'NPWP', example: '091234567901000', hint: '15 atau 16 angka, atau kosong' }),
      ...{ presence: 'optional' },
    },
    { lengths: [15, 16], isDotted: true },
  ),
  nama: text('Nama lengkap', 'Ni Luh Contoh'),
  tanggal_lahir: columns.birthDay(
    told({
      ...{ title: 'Tanggal lahir', example: '1990-01-01', hint: 'YYYY-MM-DD' },
      expected: 'tanggal, YYYY-MM-DD atau DD-MM-YYYY',
    }),
  ),
  tipe_jabatan: columns.choice(
    told({ title: 'Tipe jabatan', example: '3', hint: '1 struktural, 2 fungsional, 3 fungsional umum' }),
    positionTypes,
  ),
  eselon: columns.mark(
    {
      ...told({ title: 'Eselon', example: '00', hint: '00 bila tidak ada, atau misalnya II.b' }),
      ...{ presence: 'optional' },
    },
    { is: isEchelon },
  ),
  status_asn: columns.choice(
    told({ title: 'Status ASN', example: '1', hint: '1 PNS, 2 PPPK, 3 lainnya' }),
    asnStatuses,
  ),
  masa_kerja: columns.whole(told({ title: 'Masa kerja golongan', example: '11', hint: 'tahun, 0 sampai 99' }), {
    max: 99,
  }),
  alamat: text('Alamat', 'Jalan Contoh 1'),
  kode_bank: columns.digits(told({ title: 'Kode bank', example: '129', hint: '3 sampai 10 angka' }), {
    lengths: [3],
    between: [3, 10],
  }),
  nama_bank: text('Nama bank', 'Bank Contoh'),
  rekening: columns.digits(told({ title: 'Nomor rekening', example: '0011223344', hint: '5 sampai 25 angka' }), {
    between: [5, 25],
  }),
  gaji_dasar_bpjs: columns.rupiah(
    told({ title: 'Gaji dasar BPJS Kesehatan', example: '4500000', hint: 'rupiah bulat tanpa titik' }),
    { max: 999_999_999_999n },
  ),
} satisfies Record<PayeeColumn, unknown>);

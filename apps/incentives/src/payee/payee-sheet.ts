import { columns, kinds, sheet } from '@kinerja/imports';

const { ruled } = columns;
const code = (title: string, example: string, hint: string) => ruled(kinds.mark, { title, example, hint });

/** The payees file. Its cells are judged by `payeeLineFaults`. */
export const payeeSheet = sheet('Penerima', {
  no_pegawai: ruled(kinds.mark, { title: 'Nomor pegawai', example: 'CONTOH-1' }),
  nip: ruled(kinds.digits({ lengths: [18] }), { title: 'NIP', example: '199001012015011001', hint: '18 angka' }),
  nik: ruled(kinds.digits({ lengths: [16] }), { title: 'NIK', example: '5171010101900001', hint: '16 angka' }),
  npwp: ruled(kinds.digits({ lengths: [15], isDotted: true }), {
    ...{ title: 'NPWP', example: '091234567901000', hint: '15 atau 16 angka, atau kosong' },
  }),
  nama: ruled(kinds.words, { title: 'Nama lengkap', example: 'Ni Luh Contoh' }),
  tanggal_lahir: ruled(kinds.birthDay, { title: 'Tanggal lahir', example: '1990-01-01', hint: 'YYYY-MM-DD' }),
  tipe_jabatan: code('Tipe jabatan', '3', '1 struktural, 2 fungsional, 3 fungsional umum'),
  eselon: code('Eselon', '00', '00 bila tidak ada, atau misalnya II.b'),
  status_asn: code('Status ASN', '1', '1 PNS, 2 PPPK, 3 lainnya'),
  masa_kerja: code('Masa kerja golongan', '11', 'tahun, 0 sampai 99'),
  alamat: ruled(kinds.words, { title: 'Alamat', example: 'Jalan Contoh 1' }),
  kode_bank: ruled(kinds.digits({ lengths: [3] }), { title: 'Kode bank', example: '129', hint: '3 sampai 10 angka' }),
  nama_bank: ruled(kinds.words, { title: 'Nama bank', example: 'Bank Contoh' }),
  rekening: ruled(kinds.digits(), { title: 'Nomor rekening', example: '0011223344', hint: '5 sampai 25 angka' }),
  gaji_dasar_bpjs: code('Gaji dasar BPJS Kesehatan', '4500000', 'rupiah bulat tanpa titik'),
});

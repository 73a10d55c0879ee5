import { msg } from '@lingui/core/macro';
import type { ImportKind } from '../../imports/import-kind';

/** Where and as whom people are paid. */
export const payeeImport: ImportKind = {
  route: 'incentives/payee-imports',
  name: 'payees',
  title: msg`Impor penerima TPP`,
  intro: msg`Ke rekening mana dan dengan data pajak apa TPP dibayarkan, satu baris untuk setiap pegawai. Perhitungan yang sudah disegel tidak berubah.`,
  columns: {
    no_pegawai: { label: msg`Nomor pegawai` },
    nip: { label: msg`NIP`, writing: 'nip' },
    nik: { label: msg`NIK` },
    npwp: { label: msg`NPWP` },
    nama: { label: msg`Nama lengkap` },
    tanggal_lahir: { label: msg`Tanggal lahir`, writing: 'day' },
    tipe_jabatan: {
      label: msg`Tipe jabatan`,
      writing: { 1: msg`Struktural`, 2: msg`Fungsional`, 3: msg`Fungsional umum` },
    },
    eselon: { label: msg`Eselon`, writing: { '00': msg`Tanpa eselon` } },
    status_asn: { label: msg`Status ASN`, writing: { 1: msg`PNS`, 2: msg`PPPK`, 3: msg`Lainnya` } },
    masa_kerja: { label: msg`Masa kerja golongan (tahun)`, writing: 'number' },
    alamat: { label: msg`Alamat` },
    kode_bank: { label: msg`Kode bank` },
    nama_bank: { label: msg`Nama bank` },
    rekening: { label: msg`Nomor rekening` },
    gaji_dasar_bpjs: { label: msg`Gaji dasar BPJS Kesehatan`, writing: 'rupiah' },
  },
  faults: {
    'alamat:invalid': msg`isi paling banyak 200 karakter, tanpa ganti baris`,
    duplicate: msg`pegawai ini sudah ada di baris lain`,
    'eselon:invalid': msg`isi 00 bila tidak ada, atau misalnya II.b`,
    'gaji_dasar_bpjs:invalid': msg`isi rupiah bulat tanpa titik`,
    'kode_bank:invalid': msg`isi 3 sampai 10 angka`,
    'masa_kerja:invalid': msg`isi tahun, 0 sampai 99`,
    'nama:invalid': msg`isi paling banyak 200 karakter, tanpa ganti baris`,
    'nama_bank:invalid': msg`isi paling banyak 200 karakter, tanpa ganti baris`,
    'nik:invalid': msg`isi 16 angka`,
    'nip:invalid': msg`isi 18 angka`,
    'no_pegawai:unknown': msg`nomor pegawai tidak dikenal di instansi ini`,
    'npwp:invalid': msg`isi 15 atau 16 angka, atau kosongkan`,
    'rekening:invalid': msg`isi 5 sampai 25 angka`,
    'status_asn:invalid': msg`isi 1 (PNS), 2 (PPPK), atau 3 (lainnya)`,
    'tanggal_lahir:invalid': msg`isi tanggal, misalnya 31-12-1990`,
    'tipe_jabatan:invalid': msg`isi 1 (struktural), 2 (fungsional), atau 3 (fungsional umum)`,
  },
  refusals: {
    'payee.changed-since': msg`datanya sudah diganti lagi setelah impor ini`,
    'payee.nothing-before': msg`sebelum impor ini belum terdaftar, jadi tidak ada yang dapat dikembalikan`,
  },
  undo: {
    consequence: msg`Data setiap penerima kembali seperti sebelum impor ini. Yang tetap: data yang diganti lagi sesudahnya, dan penerima yang sebelumnya belum terdaftar.`,
  },
};

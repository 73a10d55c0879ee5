import { msg } from '@lingui/core/macro';
import type { Words } from './import-kind';

/** Faults of a file, of its header or of a cell that every import may have, by their code. */
export const commonFaultWords: Words = {
  'became-a-day': msg`Excel mengubah isi sel menjadi tanggal: format kolom sebagai Teks dan isi ulang`,
  'cell-count': msg`jumlah sel tidak sama dengan kepala kolom`,
  'cell-error': msg`sel berisi kesalahan rumus`,
  'cell-too-long': msg`isi sel terlalu panjang`,
  'control-character': msg`ada karakter yang tidak dapat disimpan (misalnya NUL, tab, atau ganti baris)`,
  'digits-lost': msg`Excel membulatkan angka ini: format kolom sebagai Teks dan isi ulang`,
  'empty-file': msg`berkas kosong`,
  'example-row': msg`baris contoh: hapus baris ini`,
  'formula-without-value': msg`rumus tanpa hasil: isi dengan nilainya`,
  'half-character': msg`ada karakter yang terpotong`,
  invalid: msg`isi tidak dikenal`,
  'mapped-nowhere': msg`pilih kolom berkas, atau satu isi untuk semua baris`,
  'mapped-twice': msg`kolom berkas ini dipakai dua kali`,
  'merged-cell': msg`sel digabung: pisahkan dan isi tiap baris`,
  'missing-column': msg`kolom ini tidak ada`,
  missing: msg`kosong`,
  'no-header': msg`kepala kolom tidak ditemukan`,
  'no-matching-sheet': msg`tidak ada lembar dengan kepala kolom yang benar`,
  'no-rows': msg`tidak ada baris di bawah kepala kolom`,
  'not-mapped': msg`susunan kolom berkas ini belum ditentukan`,
  'not-a-day': msg`isi tanggal, misalnya 31-12-2026`,
  'not-a-month': msg`isi bulan, misalnya 12-2026`,
  'not-a-number': msg`isi bilangan bulat`,
  'not-digits': msg`isi angka saja`,
  'not-readable': msg`berkas tidak dapat dibaca di perangkat ini: simpan dan tutup di Excel, lalu pilih lagi`,
  'not-rupiah': msg`isi rupiah bulat tanpa titik`,
  'not-utf-8': msg`berkas bukan UTF-8: simpan ulang sebagai CSV UTF-8`,
  'number-not-text': msg`sel ini angka, sehingga nol di depan hilang: format kolom sebagai Teks dan isi ulang`,
  'old-workbook': msg`simpan ulang sebagai .xlsx tanpa kata sandi, atau CSV UTF-8`,
  'open-quote': msg`tanda kutip pembuka tidak ditutup`,
  'other-file': msg`ini bukan berkas Excel atau CSV`,
  'page-not-sheet': msg`berkas ini halaman web dengan nama Excel: buka di Excel, lalu simpan sebagai .xlsx`,
  'repeated-column': msg`kolom ini muncul dua kali`,
  repeated: msg`sudah ada di baris lain`,
  'several-sheets': msg`lebih dari satu lembar mempunyai kepala kolom ini`,
  'stray-quote': msg`tanda kutip di dalam sel: apit isi sel dengan tanda kutip dan gandakan tanda kutip di dalamnya`,
  'too-long': msg`terlalu panjang`,
  'too-many-cells': msg`terlalu banyak sel dalam satu baris`,
  'unknown-column': msg`kolom ini tidak dikenal`,
  'unknown-word': msg`padanan kata ini tidak dikenal`,
  unknown: msg`tidak dikenal`,
  'unreadable-workbook': msg`berkas Excel ini rusak: simpan ulang sebagai .xlsx atau CSV UTF-8`,
  'wrong-length': msg`jumlah angka tidak sesuai`,
};

/** The other row that a fault is about; the services name it in words only. */
export const rowMeant = (expected: string | undefined): number | undefined => {
  const named = /\b(?:row|baris) (\d+)\b/.exec(expected ?? '')?.[1];
  return named === undefined ? undefined : Number(named);
};

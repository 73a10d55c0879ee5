import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Faults of a cell or of the header, by `column:code` where the column says more, else by their code. */
export const importFaultWords: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'cell-count': msg`jumlah sel tidak sama dengan kepala kolom`,
  'cell-too-long': msg`isi sel terlalu panjang`,
  'atasan_no_pegawai:missing': msg`isi nomor pegawai atasan; hanya kepala yang boleh tanpa atasan`,
  'atasan_no_pegawai:unknown': msg`nomor pegawai ini tidak ada di berkas maupun di instansi`,
  'control-character': msg`ada karakter yang tidak dapat disimpan (misalnya NUL, tab, atau ganti baris)`,
  cycle: msg`garis atasan kembali ke pegawai ini sendiri`,
  'empty-file': msg`berkas kosong`,
  'golongan-kind': msg`golongan tidak cocok dengan status pegawai: I/a sampai IV/e untuk PNS, I sampai XVII untuk PPPK`,
  'golongan:unknown': msg`isi I/a sampai IV/e untuk PNS dan CPNS, I sampai XVII untuk PPPK`,
  'half-character': msg`ada karakter yang terpotong`,
  invalid: msg`isi tidak dikenal`,
  'jenis_jabatan:unknown': msg`isi salah satu: jpt, administrator, pengawas, pelaksana, fungsional`,
  'job-class': msg`kelas jabatan harus 1 sampai 17`,
  missing: msg`kosong`,
  'missing-column': msg`kolom ini tidak ada`,
  nik: msg`isi 16 digit NIK, atau kosongkan`,
  'nip-birth-date': msg`delapan digit pertama NIP harus tanggal lahir (tahun, bulan, hari) yang sah`,
  'nip-gender': msg`digit ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan)`,
  'nip-kind': msg`NIP tidak cocok dengan status pegawai`,
  'nip-not-18-digits': msg`NIP atau NI PPPK harus tepat 18 digit`,
  'nip-sequence': msg`digit ke-16 sampai ke-18 NIP dihitung mulai 001`,
  'no-header': msg`kepala kolom tidak ditemukan di baris pertama`,
  'no-rows': msg`tidak ada baris pegawai di bawah kepala kolom`,
  'not-utf-8': msg`berkas bukan UTF-8: simpan ulang sebagai CSV UTF-8`,
  npwp: msg`isi 15 atau 16 digit NPWP, atau kosongkan`,
  'open-quote': msg`tanda kutip pembuka tidak ditutup`,
  'own-superior': msg`atasan adalah pegawai itu sendiri`,
  repeated: msg`sudah ada di baris lain`,
  'repeated-column': msg`kolom ini muncul dua kali`,
  'second-head': msg`unit ini sudah punya kepala`,
  'staff-number': msg`isi 1 sampai 32 huruf, angka, titik, atau tanda hubung; bukan NIP atau NIK`,
  'status:unknown': msg`isi salah satu: pns, pppk, cpns`,
  'stray-quote': msg`tanda kutip di dalam sel: apit isi sel dengan tanda kutip dan gandakan tanda kutip di dalamnya`,
  taken: msg`sudah dipakai di instansi ini`,
  'title-above-header': msg`hapus baris judul di atas kepala kolom`,
  'too-long': msg`terlalu panjang: paling banyak 200 karakter`,
  'tugas:unknown': msg`isi salah satu: kepala, anggota`,
  'unit:unknown': msg`unit dengan nama ini belum terdaftar`,
  'too-many-cells': msg`terlalu banyak sel dalam satu baris`,
  unknown: msg`tidak dikenal`,
  'unknown-column': msg`kolom ini tidak dikenal`,
  'username-taken': msg`sudah menjadi nama pengguna sebuah akun`,
};

/** The other row that a fault is about; the service names it in its English words only. */
export const rowMeant = (expected: string | undefined): number | undefined => {
  const named = /\brow (\d+)\b/.exec(expected ?? '')?.[1];
  return named === undefined ? undefined : Number(named);
};

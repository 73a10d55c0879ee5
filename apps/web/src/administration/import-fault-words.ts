import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Faults of a cell or of the header, by their code; an unknown one is shown as the service names it. */
export const importFaultWords: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'golongan-kind': msg`golongan tidak cocok dengan status pegawai`,
  invalid: msg`isi tidak dikenal`,
  'job-class': msg`kelas jabatan harus 1 sampai 17`,
  missing: msg`kosong`,
  'missing-column': msg`kolom ini tidak ada`,
  nik: msg`bukan NIK yang sah`,
  'nip-birth-date': msg`tanggal lahir dalam NIP tidak sah`,
  'nip-kind': msg`NIP tidak cocok dengan status pegawai`,
  npwp: msg`bukan NPWP yang sah`,
  'repeated-column': msg`kolom ini muncul dua kali`,
  'staff-number': msg`nomor pegawai tidak sah`,
  'too-long': msg`terlalu panjang`,
  unknown: msg`tidak dikenal`,
  'unknown-column': msg`kolom ini tidak dikenal`,
};

import type { PeopleColumn } from '@kinerja/identity-domain';
import { asDigits, asDottedDigits, asNumber, asText, type SheetColumns } from '@kinerja/imports';

/** The people CSV. */
export const peopleSheet: SheetColumns<PeopleColumn> = {
  no_pegawai: asNumber,
  nip: asDigits,
  nik: asDigits,
  npwp: asDottedDigits,
  nama: asText,
  status: asText,
  golongan: asText,
  unit: asText,
  jabatan: asText,
  jenis_jabatan: asText,
  kelas_jabatan: asNumber,
  tugas: asText,
  atasan_no_pegawai: asNumber,
};

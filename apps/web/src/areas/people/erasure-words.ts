import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Erasure, ErasureOutlook } from '../../api/identity';

/** After UU 27/2022 on personal data. */
export const groundWords: Readonly<Record<Erasure['ground'], MessageDescriptor>> = {
  'retention-ended': msg`Masa simpan berakhir (Pasal 44 ayat 1 huruf a)`,
  'no-longer-needed': msg`Tidak diperlukan lagi (Pasal 43 ayat 1 huruf a)`,
  'person-asked': msg`Diminta oleh yang bersangkutan (Pasal 43 ayat 1 huruf c)`,
  unlawful: msg`Diperoleh atau diproses tanpa dasar hukum (Pasal 43 ayat 1 huruf d)`,
};

export const erasureStateWords: Readonly<Record<Erasure['state'], MessageDescriptor>> = {
  asked: msg`Menunggu pengesahan orang kedua`,
  confirmed: msg`Data dihapus`,
  withdrawn: msg`Ditarik`,
  declined: msg`Ditolak`,
  lapsed: msg`Lewat waktu`,
};

/** What is to be done first. */
export const hindranceWords: Readonly<Record<ErasureOutlook['hindrances'][number], MessageDescriptor>> = {
  'erasure.in-service': msg`Pegawai ini memegang jabatan, atau akan memegangnya. Akhiri dahulu jabatannya.`,
  'erasure.leads-others': msg`Pegawai ini masih menjadi atasan pegawai lain. Ganti dahulu atasan mereka.`,
  'erasure.report-open': msg`Permintaan perbaikan atasan dari pegawai ini belum diputuskan. Putuskan dahulu.`,
  'erasure.account-in-use': msg`Akun pegawai ini belum dinonaktifkan. Nonaktifkan dahulu.`,
  'erasure.within-retention': msg`Data pegawai ini masih wajib disimpan.`,
};

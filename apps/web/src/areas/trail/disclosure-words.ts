import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DisclosedKind, DisclosureOperation } from '../../api/disclosures';

/** What was shown, never what it said. */
export const disclosedWords: Readonly<Record<DisclosedKind, MessageDescriptor>> = {
  nip: msg`NIP lengkap`,
  'bank-account': msg`Rekening, NIK, dan NPWP`,
  pay: msg`Jumlah TPP`,
  rating: msg`Predikat penilaian`,
  absence: msg`Alasan tidak di tempat`,
  correction: msg`Isi permintaan perbaikan data`,
  'tax-status': msg`Status pajak dan tanggungan`,
};

/** Where it was shown. */
export const operationWords: Readonly<Record<DisclosureOperation, MessageDescriptor>> = {
  'evaluation.readPeopleToRate': msg`Penilaian bawahan`,
  'evaluation.readTrail': msg`Jejak penilaian`,
  'evaluation.readUnitRatings': msg`Distribusi predikat unit`,
  'identity.readCorrections': msg`Antrean perbaikan data`,
  'identity.readDelegations': msg`Daftar pelimpahan wewenang`,
  'identity.readPeople': msg`Daftar pegawai`,
  'identity.readPeopleFile': msg`Berkas daftar pegawai`,
  'identity.readPerson': msg`Data seorang pegawai`,
  'identity.readTaxStatuses': msg`Status pajak seorang pegawai`,
  'incentives.exportRun': msg`Lembar SIPD`,
  'incentives.readRuns': msg`Perhitungan TPP`,
  'incentives.readTrail': msg`Jejak TPP`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Correction } from '../../../api/identity';
import type { Word } from '../../../display/words';

export const correctionStateWords: Readonly<Record<Correction['state'], Word>> = {
  open: { label: msg`Menunggu`, tone: 'info' },
  corrected: { label: msg`Sudah diperbaiki`, tone: 'good' },
  declined: { label: msg`Ditolak`, tone: 'warning' },
  withdrawn: { label: msg`Ditarik kembali`, tone: 'neutral' },
};

export const correctionFieldWords: Readonly<Record<Correction['field'], MessageDescriptor>> = {
  name: msg`Nama`,
  nip: msg`NIP`,
  nik: msg`NIK`,
  'birth-date': msg`Tanggal lahir`,
  employment: msg`Status kepegawaian`,
  golongan: msg`Golongan`,
  position: msg`Nama jabatan`,
  unit: msg`Unit kerja`,
  npwp: msg`NPWP`,
  'tax-status': msg`Status pajak dan tanggungan`,
  'bank-account': msg`Rekening bank`,
  other: msg`Lainnya`,
};

export const keeperWords: Readonly<Record<Correction['keeper'], MessageDescriptor>> = {
  'agency-admin': msg`Diputuskan admin instansi`,
  'payroll-officer': msg`Diputuskan petugas TPP`,
};

type Place = Readonly<{ to: string; label: MessageDescriptor }>;

/** Where the data are corrected; what is asked beside the fields is nowhere. */
export const placeOf = ({ field, employeeId, keeper }: Correction): Place | undefined => {
  if (keeper === 'payroll-officer') return { to: '/tpp/payees', label: msg`Buka penerima TPP` };
  return field === 'other' ? undefined : { to: `/people/${employeeId}`, label: msg`Buka data pegawai` };
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommandName } from '../api/operation';

/** What a command of this app is called when its outcome is told away from the form it came from. A command without words does not compile. */
export const commandWords = {
  'POST evaluation/distributions/{unitId}/{month}/closing': msg`Penutupan penilaian unit`,
  'POST identity/accounts': msg`Pembuatan akun`,
  'POST identity/accounts/{id}/disabling': msg`Penonaktifan akun`,
  'POST identity/accounts/{id}/enabling': msg`Pengaktifan kembali akun`,
  'POST identity/accounts/{id}/recoveries': msg`Usulan pemulihan akun`,
  'POST identity/accounts/{id}/recoveries/{recoveryId}/allowance': msg`Persetujuan pemulihan akun`,
  'POST identity/accounts/{id}/recoveries/{recoveryId}/ending': msg`Penghentian pemulihan akun`,
  'POST identity/accounts/{id}/role-proposals/{proposalId}/confirmation': msg`Persetujuan peran`,
  'POST identity/accounts/{id}/role-proposals/{proposalId}/declining': msg`Penolakan peran`,
  'POST identity/accounts/{id}/role-proposals/{proposalId}/withdrawal': msg`Penarikan usulan peran`,
  'POST identity/accounts/{id}/role-revocations': msg`Pencabutan peran`,
  'POST identity/accounts/{id}/roles': msg`Pemberian peran`,
  'POST identity/accounts/me/recoveries/{recoveryId}/ending': msg`Penghentian pemulihan akun`,
  'POST identity/people-imports': msg`Pemeriksaan berkas pegawai`,
  'POST identity/people-imports/{id}/application': msg`Impor pegawai`,
  'POST incentives/payee-imports': msg`Pemeriksaan berkas penerima TPP`,
  'POST incentives/payee-imports/{id}/application': msg`Impor penerima TPP`,
  'POST incentives/payee-imports/{id}/undoing': msg`Pembatalan impor penerima TPP`,
  'POST incentives/tpp-runs': msg`Pembukaan perhitungan TPP`,
  'POST incentives/tpp-runs/{id}/computation': msg`Perhitungan TPP`,
  'POST incentives/tpp-runs/{id}/exclusions': msg`Pengecualian pegawai dari TPP`,
  'POST incentives/tpp-runs/{id}/seal': msg`Penyegelan TPP`,
  'POST incentives/tpp-runs/{id}/verification': msg`Verifikasi TPP`,
  'POST planning/periods': msg`Pembukaan periode`,
  'POST planning/periods/{month}/closing': msg`Penutupan periode`,
  'POST planning/skps/{id}/approval': msg`Persetujuan SKP`,
  'POST planning/skps/{id}/return': msg`Pengembalian SKP`,
  'POST reporting/activities': msg`Catatan kegiatan`,
  'POST reporting/activity-approvals': msg`Persetujuan laporan`,
  'POST reporting/activity-logs/{employeeId}/{month}/activities/{activityId}/return': msg`Pengembalian laporan`,
  'POST reporting/attendance-imports': msg`Pemeriksaan berkas kehadiran`,
  'POST reporting/attendance-imports/{id}/application': msg`Impor kehadiran`,
  'POST reporting/attendance-imports/{id}/undoing': msg`Pembatalan impor kehadiran`,
  'POST surveys/surveys/{id}/closing': msg`Penutupan survei`,
  'POST surveys/surveys/{id}/opening': msg`Pembukaan survei`,
  'POST surveys/surveys/{id}/publication': msg`Penerbitan hasil survei`,
  'PUT evaluation/evaluations/{employeeId}/{month}': msg`Penilaian pegawai`,
  'PUT evaluation/organisation-achievements/{unitId}/{month}': msg`Capaian kinerja unit`,
  'PUT reporting/activity-logs/{employeeId}/{month}/activities/{activityId}': msg`Perbaikan kegiatan`,
} as const satisfies Readonly<Partial<Record<CommandName, MessageDescriptor>>>;

/** The commands that this app sends. */
export type AppCommandName = keyof typeof commandWords;

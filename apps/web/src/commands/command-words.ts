import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommandName } from '../api/operation';

/** What a command of this app is called when its outcome is told away from the form it came from. A command without words does not compile. */
export const commandWords = {
  'POST evaluation/distributions/{unitId}/{month}/closing': msg`Penutupan penilaian unit`,
  'POST identity/calendars/{year}/days': msg`Perubahan kalender`,
  'POST identity/calendars/{year}/days/{day}/clearing': msg`Penghapusan hari dari kalender`,
  'POST identity/calendars/{year}/working-hours': msg`Perubahan jam kerja`,
  'POST identity/calendars/{year}/working-hours/{day}/clearing': msg`Penghapusan jam kerja`,
  'POST identity/delegations': msg`Pelimpahan wewenang`,
  'POST identity/delegations/mine': msg`Pelimpahan wewenang Anda`,
  'POST identity/delegations/{id}/ending': msg`Pengakhiran pelimpahan wewenang`,
  'POST identity/assignments/{id}/reopening': msg`Pembatalan akhir jabatan`,
  'POST identity/assignments/{id}/withdrawal': msg`Penarikan jabatan`,
  'POST identity/people/{id}/assignments': msg`Jabatan baru`,
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
  'PUT identity/assignments/{id}/end': msg`Akhir jabatan`,
  'PUT identity/assignments/{id}/superior': msg`Penggantian atasan`,
  'PUT reporting/activity-logs/{employeeId}/{month}/activities/{activityId}': msg`Perbaikan kegiatan`,
} as const satisfies Readonly<Partial<Record<CommandName, MessageDescriptor>>>;

/** The commands that this app sends. */
export type AppCommandName = keyof typeof commandWords;

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BreachCode } from '../../api/evaluation';

/** The rules of SE MenPANRB 3/2023 that a unit's ratings break. */
export const breachWords: Readonly<Record<BreachCode, MessageDescriptor>> = {
  'sangat-baik-not-most': msg`Sangat baik harus menjadi predikat terbanyak`,
  'sangat-baik-over-70': msg`Sangat baik paling banyak 70%`,
  'baik-not-most': msg`Baik harus menjadi predikat terbanyak`,
  'baik-over-70': msg`Baik paling banyak 70%`,
  'no-butuh-perbaikan-or-kurang': msg`Harus ada predikat butuh perbaikan dan/atau kurang`,
  'butuh-perbaikan-under-60': msg`Butuh perbaikan paling sedikit 60%`,
  'sangat-baik-over-10': msg`Sangat baik paling banyak 10%`,
  'kurang-under-60': msg`Kurang paling sedikit 60%`,
  'butuh-perbaikan-under-10': msg`Butuh perbaikan paling sedikit 10%`,
  'sangat-kurang-under-60': msg`Sangat kurang paling sedikit 60%`,
  'kurang-and-butuh-perbaikan-under-10': msg`Kurang dan butuh perbaikan paling sedikit 10%`,
  'sangat-baik-present': msg`Tidak boleh ada predikat sangat baik`,
};

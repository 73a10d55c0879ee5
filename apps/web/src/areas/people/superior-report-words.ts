import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SuperiorReport } from '../../api/identity';
import type { Word } from '../../display/words';

export const superiorReportWords: Readonly<Record<SuperiorReport['state'], Word>> = {
  open: { label: msg`Menunggu admin`, tone: 'info' },
  accepted: { label: msg`Atasan diperbaiki`, tone: 'good' },
  declined: { label: msg`Ditolak`, tone: 'warning' },
  withdrawn: { label: msg`Ditarik kembali`, tone: 'neutral' },
  closed: { label: msg`Ditutup`, tone: 'neutral' },
};

/** What has happened to the post since it was asked for. */
export const changedWords: Readonly<Record<NonNullable<SuperiorReport['changed']>, MessageDescriptor>> = {
  corrected: msg`Atasan pada hari itu sudah diganti sejak permintaan ini dibuat.`,
  'post-ended': msg`Jabatan ini sudah berakhir.`,
  'post-withdrawn': msg`Jabatan ini sudah dibatalkan.`,
};

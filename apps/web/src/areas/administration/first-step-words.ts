import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Word } from '../../display/words';
import type { Step, StepName } from '../../first-steps/steps';

export const stepTitles: Readonly<Record<StepName, MessageDescriptor>> = {
  units: msg`Unit kerja`,
  people: msg`Pegawai`,
  heads: msg`Kepala unit`,
  accounts: msg`Akun pegawai`,
  administrators: msg`Admin dari pegawai`,
  approvers: msg`Tiga orang untuk TPP`,
  calendar: msg`Kalender kerja`,
  policy: msg`Kebijakan TPP`,
  month: msg`Bulan pertama`,
  analysts: msg`Pembaca dasbor kota`,
};

export const stepStateWords: Readonly<Record<Step['state'], Word>> = {
  done: { label: msg`Sudah lengkap`, tone: 'good' },
  missing: { label: msg`Belum lengkap`, tone: 'warning' },
  later: { label: msg`Setelah ada pegawai`, tone: 'neutral' },
};

type Way = Readonly<{
  to:
    | '/admin/units'
    | '/admin/people/import'
    | '/admin/people/quality'
    | '/admin/accounts'
    | '/admin/calendar'
    | '/admin/periods'
    | '/tpp/policies';
  label: MessageDescriptor;
}>;

const accounts: Way = { to: '/admin/accounts', label: msg`Ke halaman akun` };

/** Where it is done. */
export const stepWays: Readonly<Record<StepName, Way>> = {
  units: { to: '/admin/units', label: msg`Ke unit kerja` },
  people: { to: '/admin/people/import', label: msg`Impor pegawai` },
  heads: { to: '/admin/people/quality', label: msg`Periksa kepala unit` },
  accounts,
  administrators: accounts,
  approvers: accounts,
  calendar: { to: '/admin/calendar', label: msg`Ke kalender` },
  policy: { to: '/tpp/policies', label: msg`Ke kebijakan TPP` },
  month: { to: '/admin/periods', label: msg`Ke halaman periode` },
  analysts: accounts,
};

export const approverWords: Readonly<
  Record<'payroll-officer' | 'payroll-verifier' | 'agency-head', MessageDescriptor>
> = {
  'payroll-officer': msg`Petugas TPP`,
  'payroll-verifier': msg`Verifikator TPP`,
  'agency-head': msg`kepala instansi dengan perannya`,
};

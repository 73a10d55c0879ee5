import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../display/use-format';
import { missingApprovers, type Known, type Step, type StepName } from '../../first-steps/steps';
import { approverWords } from './first-step-words';

type NoteProps = Readonly<{ step: Step; known: Known }>;
type Note = (props: NoteProps) => ReactNode;

/** What there is, or what is missing as a number. */
export const FirstStepNote = (props: NoteProps) => {
  const { name } = props.step;
  const Written = notes[name];
  return (
    <Text size="sm" component="div">
      <Written {...props} />
    </Text>
  );
};

const UnitsNote: Note = ({ known: { counts } }) => {
  const format = useFormat();
  if (counts.units > 0) return <Trans>{format.number(counts.units)} unit terdaftar.</Trans>;
  return <Trans>Belum ada unit. Daftarkan dari yang teratas; berkas pegawai menyebut unit dengan namanya.</Trans>;
};

const PeopleNote: Note = ({ known: { counts } }) => {
  const format = useFormat();
  if (counts.people > 0) return <Trans>{format.number(counts.people)} pegawai terdaftar.</Trans>;
  return <Trans>Belum ada pegawai. Impor berkasnya; akun setiap pegawai dibuat sekaligus.</Trans>;
};

const HeadsNote: Note = ({ step: { state, missing } }) => {
  const format = useFormat();
  if (state === 'done') return <Trans>Setiap unit yang ada pegawainya punya kepala.</Trans>;
  if (state === 'later') return <Trans>Setiap unit perlu satu kepala.</Trans>;
  return <Trans>{format.number(missing)} unit belum punya kepala.</Trans>;
};

const AccountsNote: Note = ({ step: { state, missing }, known: { counts } }) => {
  const format = useFormat();
  if (state === 'later') return <Trans>Setiap pegawai perlu akun.</Trans>;
  if (state === 'missing') return <Trans>{format.number(missing)} pegawai belum punya akun.</Trans>;
  if (counts.waitingAccounts === 0) return <Trans>Setiap pegawai punya akun, dan semuanya sudah diaktifkan.</Trans>;
  return (
    <Trans>
      Setiap pegawai punya akun; {format.number(counts.waitingAccounts)} belum diaktifkan. Cetak lembar kodenya di
      halaman akun dan bagikan.
    </Trans>
  );
};

const AdministratorsNote: Note = ({ step: { state }, known: { counts } }) => {
  const format = useFormat();
  if (state === 'later') return <Trans>Bulan dibuka oleh admin instansi yang juga pegawai.</Trans>;
  if (state === 'done') return <Trans>{format.number(counts.administrators)} pegawai menjadi admin instansi.</Trans>;
  return (
    <Trans>
      Belum ada pegawai yang menjadi admin instansi. Ia mengaktifkan akunnya, satu admin mengusulkan perannya, admin
      lain menyetujui.
    </Trans>
  );
};

const ApproversNote: Note = ({ step: { state }, known: { counts } }) => {
  const { _ } = useLingui();
  if (state === 'done') return <Trans>TPP dihitung, diverifikasi, dan disegel oleh tiga orang yang berbeda.</Trans>;
  if (state === 'later')
    return <Trans>TPP dihitung oleh petugas, diverifikasi oleh verifikator, dan disegel oleh kepala instansi.</Trans>;
  const missing = missingApprovers(counts)
    .map((duty) => _(approverWords[duty]))
    .join(', ');
  return <Trans>Belum ada: {missing}. Peran TPP diberikan oleh dua admin.</Trans>;
};

const CalendarNote: Note = ({ step: { state }, known: { counts } }) => {
  const format = useFormat();
  const { year, days, monthsWithoutHours } = counts.calendar;
  if (state === 'done') return <Trans>Hari libur dan jam kerja {year} sudah diisi.</Trans>;
  return (
    <>
      {days === 0 && <Trans>Hari libur dan cuti bersama {year} belum diisi.</Trans>}{' '}
      {monthsWithoutHours > 0 && <Trans>Jam kerja {format.number(monthsWithoutHours)} bulan belum diisi.</Trans>}
    </>
  );
};

const PolicyNote: Note = ({ step: { state } }) => {
  if (state === 'done') return <Trans>Instansi sudah menetapkan kebijakan TPP.</Trans>;
  return <Trans>Belum ada kebijakan TPP yang ditetapkan instansi. Petugas TPP menetapkannya di halaman ini.</Trans>;
};

const MonthNote: Note = ({ step: { state } }) => {
  if (state === 'done') return <Trans>Bulan pertama sudah dibuka: pegawai dapat bekerja.</Trans>;
  return <Trans>Belum ada bulan yang dibuka. Admin instansi yang juga pegawai membukanya.</Trans>;
};

const AnalystsNote: Note = ({ step: { state } }) =>
  state === 'done' ? (
    <Trans>Sudah ada akun Analis BKPSDM.</Trans>
  ) : (
    <Trans>Belum ada akun yang dapat membaca dasbor kota. Buat akun dengan peran Analis BKPSDM.</Trans>
  );

const notes: Readonly<Record<StepName, Note>> = {
  units: UnitsNote,
  people: PeopleNote,
  heads: HeadsNote,
  accounts: AccountsNote,
  administrators: AdministratorsNote,
  approvers: ApproversNote,
  calendar: CalendarNote,
  policy: PolicyNote,
  month: MonthNote,
  analysts: AnalystsNote,
};

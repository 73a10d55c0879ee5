import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PeopleFault, PersonPosts, Post } from '../api/identity';
import type { Word } from './words';

type Each<Words extends string> = Readonly<Record<Words, MessageDescriptor>>;

export const postStateWords: Readonly<Record<Post['state'], Word>> = {
  held: { label: msg`Berlaku`, tone: 'good' },
  planned: { label: msg`Direncanakan`, tone: 'info' },
  ended: { label: msg`Berakhir`, tone: 'neutral' },
  withdrawn: { label: msg`Dibatalkan`, tone: 'warning' },
};

export const postKindWords: Each<Post['kind']> = {
  definitive: msg`Definitif`,
  plt: msg`Plt. (pelaksana tugas)`,
  plh: msg`Plh. (pelaksana harian)`,
  team: msg`Tim kerja`,
};

export const dutyWords: Each<Post['duty']> = { head: msg`Kepala`, member: msg`Anggota` };

export const positionKindWords: Each<Post['positionKind']> = {
  jpt: msg`Pimpinan tinggi (JPT)`,
  administrator: msg`Administrator`,
  pengawas: msg`Pengawas`,
  fungsional: msg`Fungsional`,
  pelaksana: msg`Pelaksana`,
};

export const endCauseWords: Each<NonNullable<Post['endCause']>> = {
  transfer: msg`Mutasi`,
  retirement: msg`Pensiun`,
  leaving: msg`Berhenti`,
  death: msg`Meninggal`,
  other: msg`Lainnya`,
};

export const employmentWords: Each<PersonPosts['employment']> = { pns: msg`PNS`, pppk: msg`PPPK`, cpns: msg`CPNS` };

export const numberWords = { nip: msg`NIP atau NI PPPK`, nik: msg`NIK`, npwp: msg`NPWP` } as const;

export const placementWords: Each<'placed' | 'ended' | 'never'> = {
  placed: msg`Memegang jabatan`,
  ended: msg`Jabatan berakhir`,
  never: msg`Belum pernah menjabat`,
};

export const faultWords: Each<PeopleFault['fault']> = {
  'no-superior': msg`Anggota tanpa atasan`,
  'superior-without-post': msg`Atasan tanpa jabatan`,
  'superior-elsewhere': msg`Atasan di unit lain`,
  'superior-loop': msg`Atasan saling melingkar`,
  'superior-reported': msg`Atasan dilaporkan keliru`,
  'second-agency-head': msg`Lebih dari satu kepala instansi`,
  'two-posts': msg`Dua jabatan definitif`,
  'no-head': msg`Unit tanpa kepala`,
  'role-without-post': msg`Peran tanpa jabatan`,
  'account-without-post': msg`Akun tanpa jabatan`,
  'account-without-person': msg`Akun tanpa pegawai`,
  'no-account': msg`Pegawai tanpa akun`,
  'excluding-roles': msg`Peran yang saling mengecualikan`,
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MachineScope } from '@kinerja/vocabulary';
import type { ServiceAccount } from '../../api/identity';
import type { Word } from '../../display/words';

export const scopeWords: Readonly<Record<MachineScope, MessageDescriptor>> = {
  'attendance.import': msg`Kirim rekap kehadiran`,
  'people.read': msg`Baca daftar pegawai`,
  'accounts.provision': msg`Kelola akun pegawai (SCIM)`,
};

export const scopeMeanings: Readonly<Record<MachineScope, MessageDescriptor>> = {
  'attendance.import': msg`Memeriksa, menerapkan, dan membatalkan impor kehadiran. Angkanya menentukan TPP.`,
  'people.read': msg`Nama, NIP utuh, jabatan, dan unit semua pegawai. Setiap pembacaan tercatat.`,
  'accounts.provision': msg`Untuk penyedia identitas kota: membuat akun pegawai, menonaktifkan akun siapa pun selain admin terakhir, dan mengaktifkan lagi yang dinonaktifkannya. Tidak memberi peran atau kata sandi.`,
};

export const serviceStatusWords: Readonly<Record<ServiceAccount['status'], Word>> = {
  active: { label: msg`Dipakai`, tone: 'good' },
  suspended: { label: msg`Ditangguhkan`, tone: 'bad' },
  ended: { label: msg`Berakhir`, tone: 'neutral' },
};
/** What was proposed first was declined, withdrawn or has lapsed. */
export const withoutAccessWord: Word = { label: msg`Belum diberi akses`, tone: 'neutral' };
export const unconfirmedWord: Word = { label: msg`Menunggu admin kedua`, tone: 'info' };

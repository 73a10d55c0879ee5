import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DataSection } from '../../api/own-data';

/** What is held of a person, and what for. */
type Held = Readonly<{ label: MessageDescriptor; why: MessageDescriptor }>;

export const sectionWords: Readonly<Record<DataSection, Held>> = {
  identity: {
    label: msg`Identitas`,
    why: msg`Nama, NIP, NIK, NPWP, tanggal lahir: untuk mengenali Anda sebagai pegawai.`,
  },
  person: {
    label: msg`Data kepegawaian`,
    why: msg`Nomor, status, unit, jabatan, golongan: untuk tugas dan penilaian.`,
  },
  'tax-status': {
    label: msg`Status pajak dan tanggungan`,
    why: msg`Kawin atau tidak, jumlah tanggungan, dan dokumennya: menentukan PTKP dan kategori TER.`,
  },
  posts: { label: msg`Jabatan`, why: msg`Jabatan dan atasan dari waktu ke waktu: menentukan siapa menilai Anda.` },
  account: { label: msg`Akun`, why: msg`Nama pengguna, peran, dan pemberitahuan: untuk masuk dan wewenang.` },
  sessions: { label: msg`Perangkat`, why: msg`Peramban dan waktu masuk: agar Anda dapat mengakhiri sesi.` },
  delegations: { label: msg`Pelimpahan wewenang`, why: msg`Siapa menggantikan siapa, sejak kapan, dan alasannya.` },
  'superior-reports': { label: msg`Permintaan perbaikan atasan`, why: msg`Permintaan Anda dan keputusannya.` },
  corrections: { label: msg`Permintaan perbaikan data`, why: msg`Data yang Anda minta diperbaiki dan jawabannya.` },
  incidents: { label: msg`Insiden data`, why: msg`Apa yang diberitahukan kepada Anda bila data Anda terungkap.` },
  plans: { label: msg`SKP`, why: msg`Rencana hasil kerja: dasar penilaian kinerja.` },
  indicators: { label: msg`Indikator`, why: msg`Indikator dari SKP yang disetujui.` },
  activities: { label: msg`Laporan harian`, why: msg`Kegiatan yang Anda laporkan dan keputusannya.` },
  attendance: { label: msg`Kehadiran`, why: msg`Rekap bulanan: dasar potongan TPP.` },
  evaluations: { label: msg`Penilaian`, why: msg`Nilai, predikat, dan alasannya.` },
  allowances: { label: msg`TPP`, why: msg`Jumlah yang disegel dan cara hitungnya.` },
  payee: {
    label: msg`Rekening dan pajak`,
    why: msg`Untuk membayar TPP dan melaporkan pajak; tersegel untuk orang lain.`,
  },
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Processing, ProcessingReaders } from '../../api/processing';

/** What is kept. */
export const processedWords: Readonly<Record<Processing['kind'], MessageDescriptor>> = {
  person: msg`Identitas pegawai`,
  'tax-status': msg`Status pajak dan tanggungan`,
  post: msg`Jabatan dan atasan`,
  account: msg`Akun dan peran`,
  credentials: msg`Kata sandi, kode, dan kunci masuk`,
  session: msg`Perangkat yang sedang masuk`,
  delegation: msg`Pelimpahan wewenang`,
  'superior-report': msg`Permintaan perbaikan atasan`,
  correction: msg`Permintaan perbaikan data`,
  erasure: msg`Keputusan penghapusan data`,
  incident: msg`Insiden data dan siapa yang diberi tahu`,
  import: msg`Berkas impor`,
  'webhook-message': msg`Pemberitahuan ke sistem lain, dengan nomor pengenal saja`,
  plan: msg`SKP`,
  'activity-log': msg`Laporan harian`,
  attendance: msg`Kehadiran`,
  rating: msg`Penilaian kinerja`,
  payee: msg`Rekening dan data pajak`,
  run: msg`Pengecualian dari pembayaran TPP`,
  allowance: msg`TPP`,
  'survey-answers': msg`Jawaban survei masyarakat`,
  disclosure: msg`Siapa melihat data`,
};

/** What for. */
export const purposeWords: Readonly<Record<Processing['purpose'], MessageDescriptor>> = {
  'know-who-works-here': msg`Mengenali siapa yang bekerja di instansi`,
  'withhold-tax': msg`Menentukan penghasilan tidak kena pajak (PTKP) dan kategori TER`,
  'know-who-leads-whom': msg`Menentukan siapa memimpin dan menilai siapa`,
  'let-in-and-keep-out': msg`Membuka sistem hanya bagi yang berhak`,
  'stand-in': msg`Menunjuk pengganti saat seseorang tidak di tempat`,
  'keep-data-right': msg`Memperbaiki data yang keliru`,
  'erase-data': msg`Menghapus data yang tidak perlu lagi disimpan`,
  'answer-for-incidents': msg`Memberi tahu orang bila datanya terungkap`,
  'bring-in-data': msg`Memasukkan data dari sistem lain`,
  'tell-other-systems': msg`Memberi tahu sistem lain milik kota bahwa sesuatu berubah`,
  'agree-on-work': msg`Menyepakati rencana hasil kerja`,
  'report-work': msg`Melaporkan dan memeriksa pekerjaan`,
  'count-attendance': msg`Menghitung kehadiran`,
  'judge-work': msg`Menilai kinerja`,
  pay: msg`Menghitung dan membayar TPP`,
  'hear-citizens': msg`Mengetahui kepuasan masyarakat`,
  'answer-for-reading': msg`Mempertanggungjawabkan siapa melihat data`,
};

/** By what right: the six of UU 27/2022 Art. 20 (2). */
export const groundWords: Readonly<Record<Processing['ground'], MessageDescriptor>> = {
  consent: msg`Persetujuan`,
  contract: msg`Perjanjian`,
  'legal-duty': msg`Kewajiban hukum`,
  'vital-interest': msg`Kepentingan vital`,
  'public-task': msg`Tugas pelayanan publik`,
  'legitimate-interest': msg`Kepentingan yang sah`,
};

/** How somebody stands to whom it is about. */
export const relationWords: Readonly<Record<ProcessingReaders['relations'][number], MessageDescriptor>> = {
  own: msg`Pegawai itu sendiri`,
  line: msg`Atasannya`,
  'stand-in': msg`Pengganti atasannya`,
  'nobody-above': msg`Admin instansi, untuk pegawai tanpa atasan di instansi`,
  'budget-holder': msg`Kepala instansi (Pengguna Anggaran)`,
  below: msg`Bawahannya`,
  machine: msg`Sistem lain milik kota, dengan akun layanan`,
  none: msg`Tanpa hubungan`,
};

export const everybodyWords: Readonly<Record<NonNullable<ProcessingReaders['everybody']>, MessageDescriptor>> = {
  everybody: msg`Siapa pun`,
  accounts: msg`Semua yang punya akun`,
  employees: msg`Semua pegawai`,
};

/** Outside of the agency. */
export const recipientWords: Readonly<Record<Processing['givenTo'][number], MessageDescriptor>> = {
  'regional-treasury': msg`Bendahara daerah (berkas pembayaran)`,
  'systems-of-the-city': msg`Sistem lain milik kota yang didaftarkan admin`,
};

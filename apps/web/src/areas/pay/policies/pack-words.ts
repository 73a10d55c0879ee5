import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PackState } from '../../../api/incentives';
import { predikatWords, type Word } from '../../../display/words';
import { jobClasses, packCriteria, predikatOrder, taxGroups, type Section } from './pack-fields';

export const packStateWords: Readonly<Record<PackState, Word>> = {
  coming: { label: msg`Akan berlaku`, tone: 'info' },
  'in-force': { label: msg`Sedang berlaku`, tone: 'good' },
  past: { label: msg`Sudah berakhir`, tone: 'neutral' },
  never: { label: msg`Digantikan sebelum berlaku`, tone: 'neutral' },
  withdrawn: { label: msg`Ditarik`, tone: 'warning' },
};

/** `filling`: what only somebody who fills it in needs. */
type SectionWords = Readonly<{ title: MessageDescriptor; hint: MessageDescriptor; filling?: MessageDescriptor }>;

export const sectionWords: Readonly<Record<Section, SectionWords>> = {
  regulation: {
    title: msg`Peraturan`,
    hint: msg`Dasar hukum dan tanggal mulai. Kebijakan yang berlaku pada hari terakhir suatu bulan dipakai untuk seluruh bulan itu.`,
  },
  amounts: {
    title: msg`Pagu per kelas jabatan`,
    hint: msg`TPP sebulan penuh untuk setiap kelas jabatan, seperti tertulis dalam keputusan.`,
    filling: msg`Kosongkan kelas yang tidak ada.`,
  },
  weights: { title: msg`Bobot`, hint: msg`Pagu dibagi atas produktivitas dan disiplin; jumlahnya 100%.` },
  productivity: {
    title: msg`Produktivitas`,
    hint: msg`Berapa dari bagian produktivitas dibayarkan, dan menurut ukuran apa.`,
  },
  discipline: { title: msg`Disiplin`, hint: msg`Potongan setiap kejadian dijumlahkan, paling banyak 100% sebulan.` },
  employment: {
    title: msg`Status kepegawaian dan jabatan`,
    hint: msg`Bagian dari pagu menurut status, dan cara menghitung perpindahan di tengah bulan.`,
  },
  zero: {
    title: msg`Batas tidak dibayar`,
    hint: msg`TPP sebulan tidak dibayarkan bila salah satu batas tercapai.`,
    filling: msg`Kosongkan bila tidak ada batasnya.`,
  },
  tax: {
    title: msg`Pajak (PPh 21)`,
    hint: msg`Berapa persen dipotong, dan menurut aturan apa.`,
    filling: msg`Kosongkan golongan yang tidak ada pegawainya.`,
  },
  health: {
    title: msg`BPJS Kesehatan`,
    hint: msg`Iuran atas TPP di bawah batas upah; gaji dan TPP dihitung bersama sampai batas itu.`,
  },
  criteria: {
    title: msg`Kriteria TPP`,
    hint: msg`Pembagian TPP atas kriteria SIPD; jumlahnya 100%.`,
    filling: msg`Kosongkan kriteria yang tidak dipakai.`,
  },
};

const criterionWords: Readonly<Record<(typeof packCriteria)[number], MessageDescriptor>> = {
  'beban-kerja': msg`Beban kerja`,
  'tempat-bertugas': msg`Tempat bertugas`,
  'kondisi-kerja': msg`Kondisi kerja`,
  'kelangkaan-profesi': msg`Kelangkaan profesi`,
  'prestasi-kerja': msg`Prestasi kerja`,
};

const named = (
  place: string,
  names: readonly string[],
  wordOf: (name: string) => MessageDescriptor,
): Readonly<Record<string, MessageDescriptor>> =>
  Object.fromEntries(names.map((name) => [`${place}/${name}`, wordOf(name)]));

/** The same in every language. */
const plain = (text: string): MessageDescriptor => ({ id: text, message: text });

/** What each value of a pack is called, by its name in `packFields`. */
const fieldWords: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  legalBasis: msg`Peraturan (nomor, tahun, tentang)`,
  validFrom: msg`Berlaku mulai`,
  name: msg`Nama singkat`,
  version: msg`Versi`,
  ...named('amounts', jobClasses, (name) => msg`Kelas ${name}`),
  'weights/productivity': msg`Produktivitas`,
  'weights/discipline': msg`Disiplin`,
  'productivity/source': msg`Diukur dengan`,
  ...named('productivity/percent', predikatOrder, (name) => predikatWords[name as 'baik'].label),
  'productivity/targetMinutes': msg`Target menit kerja sebulan`,
  'productivity/mode': msg`Bila target tidak tercapai`,
  'productivity/skpWeight': msg`Bobot SKP`,
  'productivity/behaviourWeight': msg`Bobot perilaku`,
  'productivity/behaviourMaximum': msg`Nilai perilaku tertinggi`,
  'productivity/nothingUpTo': msg`Tidak dibayar sampai nilai`,
  'productivity/fullAbove': msg`Penuh di atas nilai`,
  'discipline/source': msg`Dihitung dari`,
  'discipline/basis': msg`Potongan diambil dari`,
  'discipline/late/upTo30': msg`Terlambat 1–30 menit`,
  'discipline/late/upTo60': msg`Terlambat 31–60 menit`,
  'discipline/late/upTo90': msg`Terlambat 61–90 menit`,
  'discipline/late/over90': msg`Terlambat lebih dari 90 menit`,
  'discipline/leftEarly/upTo30': msg`Pulang cepat 1–30 menit`,
  'discipline/leftEarly/upTo60': msg`Pulang cepat 31–60 menit`,
  'discipline/leftEarly/upTo90': msg`Pulang cepat 61–90 menit`,
  'discipline/leftEarly/over90': msg`Pulang cepat lebih dari 90 menit`,
  'discipline/absentDay': msg`Alpa, setiap hari`,
  'employment/pns': msg`PNS`,
  'employment/cpns': msg`CPNS`,
  'employment/pppk': msg`PPPK`,
  proration: msg`Pindah jabatan di tengah bulan`,
  actingPercent: msg`Tambahan Plt setingkat`,
  'zero/absentDaysAtLeast': msg`Batas hari alpa`,
  'zero/productivityBelow': msg`Batas bawah produktivitas`,
  'tax/regime': msg`Cara menghitung pajak`,
  ...named('tax/percent', taxGroups, (name) => plain(name.startsWith('PPPK') ? name : `PNS ${name}`)),
  'health/employeePercent': msg`Iuran pegawai`,
  'health/employerPercent': msg`Iuran pemberi kerja`,
  'health/wageCapRupiah': msg`Batas upah`,
  ...named('criteria', packCriteria, (name) => criterionWords[name as 'beban-kerja']),
};

/** @returns the name itself in words of nobody where the field is unknown */
export const fieldWord = (name: string): MessageDescriptor => fieldWords[name] ?? plain(name);

/** What the choices of a pack are called. */
export const optionWords: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  'predikat-factor': msg`Predikat kinerja bulan itu`,
  'activity-minutes': msg`Menit kegiatan yang disetujui`,
  'skp-and-behaviour': msg`Capaian SKP dan nilai perilaku`,
  linear: msg`Dibayar sebanding dengan menit yang tercapai`,
  'all-or-nothing': msg`Tidak dibayar sama sekali`,
  cuts: msg`Potongan setiap kejadian`,
  presence: msg`Bagian hari yang dihadiri`,
  'discipline-part': msg`Bagian disiplin`,
  whole: msg`Seluruh TPP`,
  'calendar-days': msg`Menurut jumlah hari di setiap jabatan`,
  'first-of-month': msg`Menurut jabatan pada tanggal 1`,
  'final-by-golongan': msg`Tarif final menurut golongan`,
  ter: msg`Tarif efektif rata-rata (TER)`,
};

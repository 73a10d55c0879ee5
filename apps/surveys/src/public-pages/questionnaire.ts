import type { SurveyElement } from '@kinerja/vocabulary';

export type Question = Readonly<{
  /** Name of the unsur, for headings and tables. */
  name: string;
  text: string;
  /** Wording of the answers 1, 2, 3 and 4. */
  answers: readonly [string, string, string, string];
}>;

/** The nine questions of the SKM in the wording of the form in PermenPANRB 14/2017 (Rule SKM-012). */
export const questionnaire: Readonly<Record<SurveyElement, Question>> = {
  persyaratan: {
    name: 'Persyaratan',
    text: 'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
    answers: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  prosedur: {
    name: 'Sistem, mekanisme, dan prosedur',
    text: 'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
    answers: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  },
  waktu: {
    name: 'Waktu penyelesaian',
    text: 'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
    answers: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  },
  biaya: {
    name: 'Biaya/tarif',
    text: 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
    answers: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  },
  produk: {
    name: 'Produk spesifikasi jenis pelayanan',
    text: 'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
    answers: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  kompetensi: {
    name: 'Kompetensi pelaksana',
    text: 'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
    answers: ['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  },
  perilaku: {
    name: 'Perilaku pelaksana',
    text: 'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
    answers: ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  },
  pengaduan: {
    name: 'Penanganan pengaduan, saran, dan masukan',
    text: 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
    answers: ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  },
  sarana: {
    name: 'Sarana dan prasarana',
    text: 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
    answers: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  },
};

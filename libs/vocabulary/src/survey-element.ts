/**
 * The nine unsur of the citizens' satisfaction survey (PermenPANRB 14/2017), by key: numbers differ between
 * published forms (U8 and U9 are swapped in some), keys do not.
 */
export const surveyElements = [
  'persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'kompetensi', 'perilaku', 'pengaduan', 'sarana',
] as const; // prettier-ignore
export type SurveyElement = (typeof surveyElements)[number];

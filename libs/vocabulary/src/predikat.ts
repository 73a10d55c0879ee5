/** Rating of work results or of work behaviour against expectation (PermenPANRB 6/2022). */
export const ratings = ['di-atas', 'sesuai', 'di-bawah'] as const;
export type Rating = (typeof ratings)[number];

/** Predikat kinerja pegawai, best first (PermenPANRB 6/2022). */
export const predikats = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;
export type Predikat = (typeof predikats)[number];

/** Capaian kinerja organisasi, best first (SE MenPANRB 3/2023). */
export const organisationPredikats = ['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;
export type OrganisationPredikat = (typeof organisationPredikats)[number];

const pns = [
  'I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d',
  'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e',
] as const; // prettier-ignore
const pppk = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
] as const; // prettier-ignore

/** Rank group: 17 for PNS (`III/c`), 17 for PPPK (`IX`, without a rank name). */
export const golongans = [...pns, ...pppk] as const;
export type Golongan = (typeof golongans)[number];

/** `III` of `III/c`; a PPPK golongan is its own group, marked so that `PPPK III` and PNS `III` are never mixed up. */
export const golonganGroup = (golongan: Golongan): string =>
  golongan.includes('/') ? golongan.slice(0, golongan.indexOf('/')) : `PPPK ${golongan}`;

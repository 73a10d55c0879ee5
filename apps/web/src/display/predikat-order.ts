import type { Predikat } from '@kinerja/vocabulary';

/** Best first, as the vocabulary has it; said again because the app takes only types from there (its values pull in Node's crypto). */
const order: Readonly<Record<Predikat, number>> = {
  'sangat-baik': 0,
  baik: 1,
  'butuh-perbaikan': 2,
  kurang: 3,
  'sangat-kurang': 4,
};
export const predikatOrder = (Object.keys(order) as Predikat[]).sort((a, b) => order[a] - order[b]);

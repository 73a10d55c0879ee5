import { below, type Random } from '@kinerja/tooling';

/** A UUID of version 7 that follows from the seed. */
export const uuidFrom = (random: Random): string => {
  const hex = Array.from({ length: 32 }, () => below(random, 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

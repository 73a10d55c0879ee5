import { nameKey } from '@kinerja/kernel';

/** Rule IDN-011: names of units are unique in an agency, however they are written. */
export const unitNameKey = (name: string): string => nameKey(name);

/** `20261122_071530`, UTC: part of the name of what is put aside. */
export const stampOf = (at: Date): string =>
  at
    .toISOString()
    .replace('T', '_')
    .replaceAll(/[-:]|\.\d+Z/g, '');

import type { Golongan } from '@kinerja/vocabulary';
import type { NipKind } from './nip.rules';
import type { Employment } from './person.events';

/**
 * Rule IDN-020: a staff number is given by the agency and says nothing of the person. It is 1-32 letters, digits, dots,
 * dashes and underscores, and no row of 16 or 18 digits, which would be a NIK or NIP put in the wrong column.
 */
export const isStaffNumber = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/.test(text) && !/^(\d{16}|\d{18})$/.test(text);

/** Rule IDN-021: a PNS or CPNS has a NIP with a month of appointment; the contracts of a PPPK may count to any number, 01-12 too. */
export const fitsEmployment = (kind: NipKind, employment: Employment): boolean =>
  employment === 'pppk' || kind === 'pns';

/** Rule IDN-022: `III/c` is a golongan of PNS and CPNS, `IX` one of PPPK. */
export const golonganFits = (golongan: Golongan, employment: Employment): boolean =>
  !golongan.includes('/') === (employment === 'pppk');

export const isNik = (text: string): boolean => /^\d{16}$/.test(text);

/** Papers print numbers in groups, with blanks, dots and dashes. */
export const withoutMarks = (text: string): string => text.replaceAll(/[.\-\s]/g, '');

/** 15 digits (old) or 16 digits (new), with or without the dots and dashes of the printed form. */
export const plainNpwp = (text: string): string | undefined => {
  const digits = withoutMarks(text);
  return /^\d{15,16}$/.test(digits) ? digits : undefined;
};

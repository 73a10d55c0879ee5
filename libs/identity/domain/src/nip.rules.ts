import { birthDate, isBirthDate, type LocalDate } from '@kinerja/vocabulary';
import { err, ok, type Result } from '@kinerja/kernel';

export type Gender = 'male' | 'female';
/** What digits 13-14 read as: a month of appointment (`pns`) or a number of contracts only (`pppk`). */
export type NipKind = 'pns' | 'pppk';

/** What the 18 digits of a NIP (PNS) or NI PPPK spell out. */
export type Nip = Readonly<{
  text: string;
  /** As the digits read. An NI PPPK of the contracts 01-12 reads like a PNS's: the employment is told by the data (IDN-003). */
  kind: NipKind;
  birthDate: LocalDate;
  /** `2010-01` where digits 13-14 read as a month (TMT CPNS of a PNS), else the year `2025`. */
  appointed: string;
  gender: Gender;
  /** `001` and up, within the same first 15 digits. */
  sequence: string;
}>;

/** The first rule the digits break, in the order they are read. */
export type NipFault = 'not-18-digits' | 'birth-date' | 'gender' | 'sequence';

const isMonth = (digits: string): boolean => digits >= '01' && digits <= '12';

const faultOf = (text: string): NipFault | undefined => {
  if (!/^\d{18}$/.test(text)) return 'not-18-digits';
  if (!isBirthDate(birthOf(text))) return 'birth-date';
  if (!/[12]/.test(text.charAt(14))) return 'gender';
  return text.endsWith('000') ? 'sequence' : undefined;
};

const birthOf = (text: string): string => [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].join('-');

/**
 * Rules IDN-001 to IDN-004 (Perka BKN 22/2007 and 43/2007). Digits 13-14 of a PNS are the month of
 * appointment; of a PPPK they count contracts, and nothing keeps that count from being 01-12.
 */
export const parseNip = (text: string): Result<Nip, NipFault> => {
  const fault = faultOf(text);
  if (fault) return err(fault);
  const [year, code] = [text.slice(8, 12), text.slice(12, 14)];
  return ok({
    text,
    kind: isMonth(code) ? 'pns' : 'pppk',
    birthDate: birthDate(birthOf(text)),
    appointed: isMonth(code) ? `${year}-${code}` : year,
    gender: text.charAt(14) === '1' ? 'male' : 'female',
    sequence: text.slice(15),
  });
};

/**
 * Rule IDN-005: the age at appointment in whole years where it is outside 17-60. That is a warning and never makes a
 * NIP invalid; a year before the birth comes out negative. A PPPK's month of appointment is unknown: December is taken.
 */
export const unusualAge = ({ birthDate, appointed }: Nip): number | undefined => {
  const [year = 0, month = 12] = appointed.split('-').map(Number);
  const [birthYear = 0, birthMonth = 0] = birthDate.split('-').map(Number);
  const age = year - birthYear - (month < birthMonth ? 1 : 0);
  return age < 17 || age > 60 ? age : undefined;
};

/** Rule IDN-006: only the last four digits may be shown in lists and outside: `**************2007`. */
export const maskNip = (nip: string): string => '*'.repeat(Math.max(nip.length - 4, 0)) + nip.slice(-4);

/** As it stands on letters: `19850315 201001 2 007`. */
export const spacedNip = (nip: string): string =>
  [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');

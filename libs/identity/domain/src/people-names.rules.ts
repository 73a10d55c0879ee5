import { staffNumberKey } from '@kinerja/vocabulary';
import type { KnownPerson } from './people-movement.rules';
import { hasLeft, type PeopleLine } from './people-row';

const GIVEN = /^peg-(\d{1,9})$/;

const numberOf = (key: string): number => Number(GIVEN.exec(key)?.[1] ?? 0);

/** A NIP where a staff number may stand, however it is printed; staff numbers are never 18 digits (IDN-020). */
const nipIn = (cell: string): string | undefined => {
  const digits = cell.replaceAll(/[\s']/g, '');
  return /^\d{18}$/.test(digits) ? digits : undefined;
};

/**
 * Rule IDN-152: lists of other systems know people by their NIP. Whoever has no staff number in the file keeps the one they have in the
 * agency, or gets the next of `PEG-00001`, …; a superior may be named by NIP.
 */
export const withStaffNumbers = <Line extends PeopleLine>(
  lines: readonly Line[],
  people: ReadonlyMap<string, KnownPerson>,
): readonly Line[] => {
  const numbers = new Map<string, string>();
  const note = (nip: string | null, staffNumber: string): void => {
    if (nip && !numbers.has(nip)) numbers.set(nip, staffNumber);
  };
  // Whoever was erased has no NIP any more (IDN-184), and is nobody's superior by the lack of one.
  for (const { nip, staffNumber } of people.values()) note(nip, staffNumber);
  const keys = [...people.keys(), ...lines.map(({ cells }) => staffNumberKey(cells.no_pegawai))];
  let last = keys.reduce((most, key) => Math.max(most, numberOf(key)), 0);
  const given = ({ cells }: PeopleLine): string => {
    if (cells.no_pegawai !== '') return cells.no_pegawai;
    const known = numbers.get(cells.nip);
    if (known !== undefined || cells.nip === '' || hasLeft(cells.kedudukan)) return known ?? '';
    return `PEG-${String((last += 1)).padStart(5, '0')}`;
  };
  const own = lines.map(given);
  for (const [at, { cells }] of lines.entries()) note(cells.nip, own[at] ?? '');
  return lines.map((line, at) => {
    const superior = line.cells.atasan_no_pegawai;
    const named = numbers.get(nipIn(superior) ?? '') ?? superior;
    return { ...line, cells: { ...line.cells, no_pegawai: own[at] ?? '', atasan_no_pegawai: named } };
  });
};

import { golongans, type Golongan } from '@kinerja/vocabulary';
import { isJobClass } from './assignment.rules';
import { positionKinds } from './assignment.events';
import { nipExpectations } from './nip-answer.rules';
import { parseNip } from './nip.rules';
import { dutyWords, peopleColumns, type CellFault, type PeopleColumn, type PeopleLine } from './people-row';
import { employments, type Employment } from './person.events';
import { fitsEmployment, golonganFits, isNik, isStaffNumber, plainNpwp } from './person.rules';

type Wrong = Readonly<{ problem: string; expected: string }> | undefined;
type Check = (cell: string, cells: PeopleLine['cells']) => Wrong;

const LONGEST_TEXT = 200;

const employmentOf = (text: string): Employment | undefined =>
  employments.find((employment) => employment === text.toLowerCase());

const text: Check = (cell) => {
  if (cell === '') return { problem: 'missing', expected: 'a text' };
  return cell.length > LONGEST_TEXT
    ? { problem: 'too-long', expected: `at most ${LONGEST_TEXT} characters` }
    : undefined;
};

const word =
  (words: readonly string[]): Check =>
  (cell) =>
    words.includes(cell.toLowerCase()) ? undefined : { problem: 'unknown', expected: `one of ${words.join(', ')}` };

const nip: Check = (cell, cells) => {
  const read = parseNip(cell);
  if (!read.ok) return { problem: `nip-${read.reason}`, expected: nipExpectations[read.reason] };
  const employment = employmentOf(cells.status);
  if (!employment || fitsEmployment(read.value.kind, employment)) return undefined;
  return { problem: 'nip-kind', expected: 'the NIP of a PNS: digits 13-14 are the month of appointment, 01-12' };
};

const golongan: Check = (cell, cells) => {
  const known: Golongan | undefined = golongans.find((candidate) => candidate === cell);
  if (!known) return { problem: 'unknown', expected: 'I/a to IV/e for PNS and CPNS, I to XVII for PPPK' };
  const employment = employmentOf(cells.status);
  return !employment || golonganFits(known, employment)
    ? undefined
    : { problem: 'golongan-kind', expected: employment === 'pppk' ? 'I to XVII for a PPPK' : 'I/a to IV/e for a PNS' };
};

const checks: Readonly<Record<PeopleColumn, Check>> = {
  no_pegawai: (cell) =>
    isStaffNumber(cell)
      ? undefined
      : { problem: 'staff-number', expected: '1-32 letters, digits, dots or dashes; never a NIP or NIK' },
  nip,
  nik: (cell) => (cell === '' || isNik(cell) ? undefined : { problem: 'nik', expected: '16 digits, or nothing' }),
  npwp: (cell) =>
    cell === '' || plainNpwp(cell) ? undefined : { problem: 'npwp', expected: '15 or 16 digits, or nothing' },
  nama: text,
  status: word(employments),
  golongan,
  unit: text,
  jabatan: text,
  jenis_jabatan: word(positionKinds),
  kelas_jabatan: (cell) =>
    /^\d{1,2}$/.test(cell) && isJobClass(Number(cell)) ? undefined : { problem: 'job-class', expected: '1 to 17' },
  tugas: word(Object.keys(dutyWords)),
  atasan_no_pegawai: (cell, cells) =>
    cell === '' && cells.tugas.toLowerCase() !== 'kepala'
      ? { problem: 'missing', expected: 'the staff number of the superior; only a kepala may have none' }
      : undefined,
};

/** Rules IDN-001 to IDN-006, IDN-020 to IDN-022, IDN-031, IDN-033 on each cell; in the order of rows and columns. */
export const cellFaults = (lines: readonly PeopleLine[]): CellFault[] =>
  lines.flatMap(({ row, cells }) =>
    peopleColumns.flatMap((column) => {
      const wrong = checks[column](cells[column], cells);
      return wrong ? [{ row, column, ...wrong }] : [];
    }),
  );

import { golongans, type Golongan } from '@kinerja/vocabulary';
import { nipExpectations } from './nip-answer.rules';
import { parseNip } from './nip.rules';
import {
  kindOfEselon,
  peopleColumns,
  STRUCTURAL,
  type CellFault,
  type PeopleColumn,
  type PeopleLine,
} from './people-row';
import { employments, type Employment } from './person.events';
import { fitsEmployment, golonganFits } from './person.rules';

type Wrong = Readonly<{ problem: string; expected: string }> | undefined;
type Check = (cell: string, cells: PeopleLine['cells']) => Wrong;

const employmentOf = (text: string): Employment | undefined =>
  employments.find((employment) => employment === text.toLowerCase());

const nip: Check = (cell, cells) => {
  const read = parseNip(cell);
  if (!read.ok) return { problem: `nip-${read.reason}`, expected: nipExpectations[read.reason] };
  const employment = employmentOf(cells.status);
  if (!employment || fitsEmployment(read.value.kind, employment)) return undefined;
  return { problem: 'nip-kind', expected: 'the NIP of a PNS: digits 13-14 are the month of appointment, 01-12' };
};

const golongan: Check = (cell, cells) => {
  const known: Golongan | undefined = golongans.find((candidate) => candidate === cell);
  const employment = employmentOf(cells.status);
  if (!known || !employment || golonganFits(known, employment)) return undefined;
  return {
    problem: 'golongan-kind',
    expected: employment === 'pppk' ? 'I to XVII for a PPPK' : 'I/a to IV/e for a PNS',
  };
};

const superior: Check = (cell, cells) =>
  cell === '' && cells.tugas.toLowerCase() !== 'kepala'
    ? { problem: 'missing', expected: 'the staff number of the superior; only a kepala may have none' }
    : undefined;

const eselon: Check = (cell, cells) =>
  cells.jenis_jabatan.toLowerCase() === STRUCTURAL && kindOfEselon(cell) === undefined
    ? { problem: 'eselon-missing', expected: 'the eselon of a structural position: I to V, such as II.b' }
    : undefined;

const checks: Readonly<Partial<Record<PeopleColumn, Check>>> = { nip, golongan, atasan_no_pegawai: superior, eselon };

/** Rules IDN-001 to IDN-006, IDN-021, IDN-022 and IDN-033 on what a NIP says, IDN-153 and on what cells of a row say together, in the order of the columns. */
export const cellFaults = ({ row, cells }: PeopleLine): CellFault[] =>
  peopleColumns.flatMap((column) => {
    const wrong = checks[column]?.(cells[column], cells);
    return wrong ? [{ row, column, ...wrong }] : [];
  });

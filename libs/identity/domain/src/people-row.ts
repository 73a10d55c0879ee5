import { golongans, type Golongan } from '@kinerja/vocabulary';
import { duties, positionKinds, type Duty, type PositionKind } from './assignment.events';
import { employments, type Employment } from './person.events';
import { plainNpwp } from './person.rules';

/** Columns of the people CSV, in the order of its header; the terms are those of the agencies' own lists. */
export const peopleColumns = [
  'no_pegawai', 'nip', 'nik', 'npwp', 'nama', 'status', 'golongan', 'unit', 'jabatan', 'jenis_jabatan', 'kelas_jabatan',
  'tugas', 'atasan_no_pegawai',
] as const; // prettier-ignore
export type PeopleColumn = (typeof peopleColumns)[number];

/** One line of the file, cells without the white space around them. `row` is its line number: 2 is the first below the header. */
export type PeopleLine = Readonly<{ row: number; cells: Readonly<Record<PeopleColumn, string>> }>;

/** What is wrong with one cell, and what would be right. The cell's own text is not repeated: it may be a NIP. */
export type CellFault = Readonly<{ row: number; column: PeopleColumn; problem: string; expected: string }>;

/** `tugas` as the file writes it. */
export const dutyWords: Readonly<Record<string, Duty>> = { kepala: 'head', anggota: 'member' };

/** A line whose cells are all sound. */
export type PersonRow = Readonly<{
  row: number;
  staffNumber: string;
  nip: string;
  nik?: string;
  npwp?: string;
  name: string;
  employment: Employment;
  golongan: Golongan;
  unit: string;
  position: string;
  positionKind: PositionKind;
  jobClass: number;
  duty: Duty;
  superiorStaffNumber?: string;
}>;

/** Only for lines that `cellFaults` finds nothing in. @throws RangeError otherwise. */
export const personRow = ({ row, cells }: PeopleLine): PersonRow => {
  const npwp = plainNpwp(cells.npwp);
  return {
    row,
    staffNumber: cells.no_pegawai,
    nip: cells.nip,
    ...(cells.nik && { nik: cells.nik }),
    ...(npwp && { npwp }),
    name: cells.nama,
    employment: oneOf(employments, cells.status.toLowerCase()),
    golongan: oneOf(golongans, cells.golongan),
    unit: cells.unit,
    position: cells.jabatan,
    positionKind: oneOf(positionKinds, cells.jenis_jabatan.toLowerCase()),
    jobClass: Number(cells.kelas_jabatan),
    duty: oneOf(duties, dutyWords[cells.tugas.toLowerCase()] ?? ''),
    ...(cells.atasan_no_pegawai && { superiorStaffNumber: cells.atasan_no_pegawai }),
  };
};

const oneOf = <const Words extends readonly string[]>(words: Words, text: string): Words[number] => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new RangeError(`none of ${words.join(', ')}`);
  return word;
};

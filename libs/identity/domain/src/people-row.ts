import { golongans, isLocalDate, localDate, type Golongan, type LocalDate } from '@kinerja/vocabulary';
import { duties, positionKinds, type Duty, type PositionKind } from './assignment.events';
import { employments, type Employment } from './person.events';
import { plainNpwp } from './person.rules';
import type { Ptkp } from './tax-status.events';
import { ptkpIn } from './tax-status.rules';

/** Columns of the people CSV, in the order of its header; the terms are those of the agencies' own lists. */
export const peopleColumns = [
  'no_pegawai', 'nip', 'nik', 'npwp', 'nama', 'status', 'golongan', 'unit', 'jabatan', 'jenis_jabatan', 'kelas_jabatan',
  'tugas', 'atasan_no_pegawai', 'gelar_depan', 'gelar_belakang', 'berlaku_sejak', 'eselon', 'kedudukan', 'status_ptkp',
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
  ptkp?: Ptkp;
  name: string;
  employment: Employment;
  golongan: Golongan;
  unit: string;
  position: string;
  positionKind: PositionKind;
  jobClass: number;
  duty: Duty;
  superiorStaffNumber?: string;
  /** TMT, where the row says one of its own. */
  startsOn?: LocalDate;
}>;

/** Lists of SIASN call every structural position so; its eselon says which it is. */
export const STRUCTURAL = 'struktural';

/** Rule IDN-153: eselon I and II are JPT, III administrator, IV and V pengawas. */
const kindsByEselon: Readonly<Record<string, PositionKind>> = {
  ...{ I: 'jpt', II: 'jpt', III: 'administrator', IV: 'pengawas', V: 'pengawas' },
};

/** `II.b`, `III/a`, `Eselon IV` */
export const kindOfEselon = (eselon: string): PositionKind | undefined =>
  kindsByEselon[/^(?:ESELON\s*)?(I{1,3}|IV|V)(?:[^A-Z]|$)/.exec(eselon.toUpperCase())?.[1] ?? ''];

/** Whether kedudukan hukum says that somebody is not of the agency any more; who prepares for retirement still is. */
export const hasLeft = (standing: string): boolean =>
  /pensiun|berhenti|pemberhentian|meninggal|tewas|wafat|pindah instansi/i.test(standing) &&
  !/persiapan pensiun/i.test(standing);

const named = ({ gelar_depan: front, nama, gelar_belakang: back }: PeopleLine['cells']): string =>
  `${front === '' ? '' : `${front} `}${nama}${back === '' ? '' : `, ${back}`}`;

/** Only for lines that `cellFaults` finds nothing in. @throws RangeError otherwise. */
export const personRow = ({ row, cells }: PeopleLine): PersonRow => {
  const [npwp, ptkp] = [plainNpwp(cells.npwp), ptkpIn(cells.status_ptkp)];
  return {
    row,
    staffNumber: cells.no_pegawai,
    nip: cells.nip,
    ...(cells.nik && { nik: cells.nik }),
    ...(npwp && { npwp }),
    ...(ptkp && { ptkp }),
    name: named(cells),
    employment: oneOf(employments, cells.status.toLowerCase()),
    golongan: oneOf(golongans, cells.golongan),
    unit: cells.unit,
    position: cells.jabatan,
    positionKind: kindIn(cells),
    jobClass: Number(cells.kelas_jabatan),
    duty: oneOf(duties, dutyWords[cells.tugas.toLowerCase()] ?? ''),
    ...(cells.atasan_no_pegawai && { superiorStaffNumber: cells.atasan_no_pegawai }),
    ...(isLocalDate(cells.berlaku_sejak) && { startsOn: localDate(cells.berlaku_sejak) }),
  };
};

/** @throws RangeError where neither the row nor its eselon says one. */
const kindIn = ({ jenis_jabatan: word, eselon }: PeopleLine['cells']): PositionKind =>
  oneOf(positionKinds, word.toLowerCase() === STRUCTURAL ? (kindOfEselon(eselon) ?? '') : word.toLowerCase());

const oneOf = <const Words extends readonly string[]>(words: Words, text: string): Words[number] => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new RangeError(`none of ${words.join(', ')}`);
  return word;
};

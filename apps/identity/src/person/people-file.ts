import { dutyWords, peopleColumns, type PeopleColumn } from '@kinerja/identity-domain';
import { csvText, workbookFile } from '@kinerja/imports';
import type { PersonView } from './person.view';

type Numbers = ReadonlyMap<string, string>;
type Cells = Readonly<Record<PeopleColumn, string>>;

/** A spreadsheet makes numbers and dates of what begins with a digit, and rounds a NIP; behind an apostrophe it keeps every sign. */
const kept = (cell: string): string => (/^\d/.test(cell) ? `'${cell}` : cell);

const dutyWord = (duty: string | undefined): string =>
  Object.keys(dutyWords).find((word) => dutyWords[word] === duty) ?? '';

const postOf = ({
  golongan = '',
  unitName = '',
  position = '',
  positionKind = '',
  startsOn = '',
  ...post
}: PersonView) => ({
  ...{ golongan, unit: unitName, jabatan: position, jenis_jabatan: positionKind, berlaku_sejak: startsOn },
  kelas_jabatan: String(post.jobClass ?? ''),
  tugas: dutyWord(post.duty),
});

/** Not of the post as it is known, or shown to nobody in lists (NIK, NPWP, PTKP): a people file may leave them out. */
const blank = { nik: '', npwp: '', gelar_depan: '', gelar_belakang: '', eselon: '', kedudukan: '', status_ptkp: '' };

const cellsOf = (person: PersonView, numbers: Numbers): Cells => ({
  ...{ ...blank, no_pegawai: person.staffNumber, nip: person.nip ?? '', nama: person.name, status: person.employment },
  ...postOf(person),
  atasan_no_pegawai: numbers.get(person.superiorId ?? '') ?? '',
});

/** Rule IDN-158: who holds a post, in the columns of the people file, which reads it as what is there already. */
const rowsOf = (people: readonly PersonView[], numbers: Numbers): readonly (readonly string[])[] =>
  people
    .filter(({ assignmentId }) => assignmentId !== undefined)
    .map((person) => cellsOf(person, numbers))
    .map((cells) => peopleColumns.map((column) => cells[column]));

const NUMBERS: readonly PeopleColumn[] = ['no_pegawai', 'nip', 'atasan_no_pegawai'];
const isNumber = (at: number): boolean => NUMBERS.some((column) => column === peopleColumns[at]);

export const peopleCsv = (people: readonly PersonView[], numbers: Numbers): string =>
  csvText([
    peopleColumns,
    ...rowsOf(people, numbers).map((row) => row.map((cell, at) => (isNumber(at) ? kept(cell) : cell))),
  ]);

export const peopleWorkbook = (people: readonly PersonView[], numbers: Numbers): Promise<Buffer> =>
  workbookFile([{ name: 'Pegawai', header: peopleColumns, rows: rowsOf(people, numbers) }]);

import { dutyWords, peopleColumns, type PeopleColumn } from '@kinerja/identity-domain';
import { csvText } from '@kinerja/imports';
import type { PersonView } from './person.view';

/** A spreadsheet makes numbers and dates of what begins with a digit, and rounds a NIP; behind an apostrophe it keeps every sign. */
const kept = (number: string): string => (/^\d/.test(number) ? `'${number}` : number);

const dutyWord = (duty: string | undefined): string =>
  Object.keys(dutyWords).find((word) => dutyWords[word] === duty) ?? '';

/** Blank without a position. */
const postOf = ({ golongan = '', unitName = '', position = '', positionKind = '', jobClass, duty }: PersonView) => ({
  golongan,
  unit: unitName,
  jabatan: position,
  jenis_jabatan: positionKind,
  kelas_jabatan: jobClass === undefined ? '' : String(jobClass),
  tugas: dutyWord(duty),
});

/** NIK and NPWP are not shown to anybody in lists; the people file may leave them out. */
const cellsOf = (person: PersonView, numbers: ReadonlyMap<string, string>): Readonly<Record<PeopleColumn, string>> => ({
  ...{ no_pegawai: kept(person.staffNumber), nip: kept(person.nip ?? ''), nik: '', npwp: '' },
  ...{ nama: person.name, status: person.employment },
  ...postOf(person),
  atasan_no_pegawai: kept(numbers.get(person.superiorId ?? '') ?? ''),
});

/** Everybody, in the columns of the people file, so that it can be read where that can. */
export const peopleCsv = (people: readonly PersonView[]): string => {
  const numbers = new Map(people.map(({ employeeId, staffNumber }) => [employeeId, staffNumber]));
  const rowOf = (cells: Readonly<Record<PeopleColumn, string>>) => peopleColumns.map((column) => cells[column]);
  return csvText([peopleColumns, ...people.map((person) => rowOf(cellsOf(person, numbers)))]);
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.mock('@lingui/core/macro', () => ({ msg: ([text]: TemplateStringsArray) => ({ id: text }) }));

import { attendanceImport } from '../areas/administration/attendance-import';
import { peopleImport } from '../areas/administration/people-import';
import { payeeImport } from '../areas/pay/payee-import';
import { commonFaultWords, rowMeant } from './fault-words';
import type { ImportKind } from './import-kind';

const REPOSITORY = join(__dirname, '../../../..');
const sourceOf = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const groupsIn = (path: string, pattern: RegExp): readonly string[] =>
  [...sourceOf(path).matchAll(pattern)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');

const IMPORTS = 'libs/imports/src';
const CODE = "'([a-z0-9-]+)'";

/** Of any file: its kind, its header, its rows, and its cells by the kinds of their columns. */
const common = [
  ...groupsIn(`${IMPORTS}/sheet-header.ts`, new RegExp(`(?:line|1), ${CODE}`, 'g')),
  ...groupsIn(`${IMPORTS}/read-file.ts`, new RegExp(`problem: ${CODE}`, 'g')),
  ...groupsIn(`${IMPORTS}/sheet.ts`, new RegExp(`problem: ${CODE}|^  ${CODE}:`, 'gm')),
  ...groupsIn(`${IMPORTS}/cell-kinds.ts`, new RegExp(`fault\\(${CODE}`, 'g')),
  ...groupsIn(`${IMPORTS}/csv-reader.ts`, new RegExp(`CsvTrouble\\(${CODE}`, 'g')),
  ...groupsIn(`${IMPORTS}/xlsx/read-xlsx.ts`, new RegExp(`^  ${CODE}: `, 'gm')),
];

const NIP = sourceOf('libs/identity/domain/src/nip-answer.rules.ts');
const nips = [...(/nipExpectations[^{]*\{([^}]*)\}/.exec(NIP)?.[1] ?? '').matchAll(/^\s*'?([a-z0-9-]+)'?:/gm)].map(
  ([, reason]) => `nip-${reason}`,
);
const ofPeople = [
  ...nips,
  ...groupsIn('apps/identity/src/people-import/people-sheet.ts', new RegExp(`named\\(${CODE}`, 'g')),
  ...['cells', 'file'].flatMap((name) =>
    groupsIn(
      `libs/identity/domain/src/people-${name}.rules.ts`,
      /problem: '([a-z-]+)'|fault\(line, [^,]+, '([a-z-]+)'/g,
    ),
  ),
];
const ofAttendance = groupsIn(
  'libs/reporting/domain/src/attendance-sheet.rules.ts',
  /'([a-z]+(?:-[a-z]+)+)'\)|faultAt\(record, '[a-z_]+', '([a-z-]+)'/g,
);
const ofPayees = ['apps/incentives/src/payee/payee-sheet.ts', 'libs/incentives/domain/src/payee-file.rules.ts'].flatMap(
  (path) => groupsIn(path, new RegExp(`problem: ${CODE}`, 'g')),
);

const isWorded = ({ faults, columns }: ImportKind, code: string): boolean =>
  [...Object.keys(columns).map((column) => `${column}:${code}`), code].some((key) => faults[key]) ||
  commonFaultWords[code] !== undefined;

it.each([
  ['people', peopleImport, ofPeople, 18],
  ['attendance', attendanceImport, ofAttendance, 7],
  ['payees', payeeImport, ofPayees, 3],
])('has words for every fault of the %s file and of any file', (_, kind, codes, least) => {
  expect(new Set(codes).size).toBeGreaterThanOrEqual(least);
  expect(common.length).toBeGreaterThan(25);
  expect([...common, ...codes].filter((code) => !isWorded(kind, code))).toEqual([]);
});

it('says of each column of the payees file what belongs in it', () => {
  const columns = Object.keys(payeeImport.columns).filter((column) => column !== 'no_pegawai');
  expect(columns.filter((column) => !payeeImport.faults[`${column}:invalid`])).toEqual([]);
});

it.each([
  ['people', peopleImport, 'apps/identity/src/people-import/people-sheet.ts'],
  ['attendance', attendanceImport, 'apps/reporting/src/attendance-import/attendance-sheet.ts'],
  ['payees', payeeImport, 'apps/incentives/src/payee/payee-sheet.ts'],
])('names the columns of the %s file as its service does', (_, kind, sheet) =>
  expect(Object.keys(kind.columns)).toEqual(groupsIn(sheet, /^  ([a-z0-9_]+): (?:columns\.|text\(|count\()/gm)),
);

it.each([
  ['attendance', attendanceImport, 'libs/reporting/domain/src/attendance.decider.ts', /^attendance\./],
  ['payees', payeeImport, 'libs/incentives/domain/src/payee.decider.ts', /^payee\./],
  ['people', peopleImport, 'apps/identity/src/people-import/people-conflicts.ts', /\./],
])('has words for why a row of the %s file was not written or not taken back', (_, kind, source, own) => {
  const codes = groupsIn(source, /'([a-z-]+\.[a-z-]+)'/g).filter((code) => own.test(code));
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((code) => !kind.refusals[code])).toEqual([]);
});

it('finds the other row that a fault names', () => {
  expect(rowMeant('a value that no other row has; row 4711 has this one too')).toBe(4711);
  expect(rowMeant('sudah ada di baris 12')).toBe(12);
  expect(rowMeant('16 digits, or nothing')).toBeUndefined();
  expect(rowMeant(undefined)).toBeUndefined();
});

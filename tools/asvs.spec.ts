import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvReader } from '@kinerja/imports';
import { testTitles, titlesWith } from './test-titles';

const root = join(__dirname, '..');

/** Requirements of each section of the chapters V6 to V10 of OWASP ASVS 5.0.0. */
const SECTIONS = {
  ...{ 'V6.1': 3, 'V6.2': 12, 'V6.3': 8, 'V6.4': 6, 'V6.5': 8, 'V6.6': 4, 'V6.7': 2, 'V6.8': 4 },
  ...{ 'V7.1': 3, 'V7.2': 4, 'V7.3': 2, 'V7.4': 5, 'V7.5': 3, 'V7.6': 2 },
  ...{ 'V8.1': 4, 'V8.2': 4, 'V8.3': 3, 'V8.4': 2, 'V9.1': 3, 'V9.2': 4 },
  ...{ 'V10.1': 2, 'V10.2': 3, 'V10.3': 5, 'V10.4': 16, 'V10.5': 5, 'V10.6': 2, 'V10.7': 3 },
};

const HEAD = ['requirement', 'level', 'subject', 'state', 'remark', 'where', 'test file', 'test'] as const;

type Row = Readonly<Record<(typeof HEAD)[number], string>>;

const rowOf = (cells: readonly string[]): Row =>
  Object.fromEntries(HEAD.map((name, at) => [name, cells[at] ?? ''])) as Row;

const linesOf = (text: string): readonly (readonly string[])[] => {
  const reader = new CsvReader(text, ',');
  const lines: (readonly string[])[] = [];
  for (let line = reader.next(); line; line = reader.next()) lines.push(line.cells);
  return lines;
};

const [head, ...lines] = linesOf(readFileSync(join(root, 'docs/asvs.csv'), 'utf8'));
const rows = lines.map(rowOf);

it('says in its head what stands below', () => expect(head).toEqual(HEAD));

it('has a row for each requirement, once and in order', () =>
  expect(rows.map(({ requirement }) => requirement)).toEqual(
    Object.entries(SECTIONS).flatMap(([section, last]) =>
      Array.from({ length: last }, (_, n) => `${section}.${String(n + 1)}`),
    ),
  ));

it('calls each met by a test, not applicable with a reason, or open with what is missing', () => {
  const faulty = rows.filter(({ state, remark, where, test }) => {
    if (state === 'met') return where === '' || test === '';
    return !['not applicable', 'open'].includes(state) || remark === '';
  });
  expect(faulty).toEqual([]);
  expect(rows.filter(({ level, subject }) => !/^[123]$/.test(level) || subject === '')).toEqual([]);
});

it.each(rows.filter(({ where }) => where !== ''))('$requirement is met in $where', ({ where }) =>
  expect(existsSync(join(root, where))).toBe(true),
);

it.each(rows.filter(({ test }) => test !== ''))('$requirement: “$test” is a test', ({ 'test file': file, test }) =>
  expect(titlesWith(test, testTitles(file, readFileSync(join(root, file), 'utf8')))).toHaveLength(1),
);

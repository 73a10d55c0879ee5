import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testTitles, titlesWith, type TestTitle } from './test-titles';

const root = join(__dirname, '..');
const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`);

/** Documents whose every row is proven by tests, and the ids that each has to account for, in their order. */
const documents = [
  { document: 'docs/faults.md', ids: numbered('F', 69) },
  {
    document: 'docs/findings.md',
    ids: [
      ...['C1', 'H1', 'H3', 'H4', 'M3', 'M4'],
      ...numbered('L', 21),
      ...['C2', 'H2', 'H6', 'M1', 'M2', 'M7', 'M8', 'M10', 'M11', 'M12'],
      ...numbered('P', 10),
      ...['RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8'],
      ...['C01a', 'C01b', 'C01c', 'C01d', 'C02', 'C03', 'C33', 'C34'],
      ...['C35a', 'C35b', 'C35c', 'C35d', 'C35e', 'C35f', 'C35g'],
    ],
  },
];

/** Columns: id, what it is, proof, and a word on the proof: its last figure, or the commit that saw it fail. */
const rowsOf = (document: string) =>
  readFileSync(join(root, document), 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z]+\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id = '', what = '', proof = '', word = '']) => ({ id, what, proof, word }));

/** `` `path` › title of a test, or a part of it `` */
const proofsOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.flatMap(({ id, proof }) =>
    [...proof.matchAll(/`([^`]+)` › ([^<]+)/g)].map(([, path = '', title = '']) => ({ id, path, title: title.trim() })),
  );

const known = new Map<string, readonly TestTitle[]>();
const titlesIn = (path: string): readonly TestTitle[] => {
  const titles = known.get(path) ?? testTitles(path, readFileSync(join(root, path), 'utf8'));
  known.set(path, titles);
  return titles;
};

describe.each(documents)('$document', ({ document, ids }) => {
  const rows = rowsOf(document);
  it('has a row for each id, once and in order', () => expect(rows.map(({ id }) => id)).toEqual(ids));

  it.each(rows)('$id has a proof, or says why it has none yet', ({ what, proof, word }) => {
    expect(what).not.toBe('');
    expect(word).not.toBe('');
    expect(proof !== '–' || /^(not yet|by construction): /.test(word)).toBe(true);
  });

  it.each(proofsOf(rows))('$id: $path has one test “$title”', ({ path, title }) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(titlesWith(title, titlesIn(path))).toHaveLength(1);
  });
});

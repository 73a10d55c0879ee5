import type { MappedColumn, MappedWord, OfferedMap } from '../api/imports';
import { text, type Rule } from '../forms/rules';

type Texts = Readonly<Record<string, string>>;

/** Of a column that is filled with the same in every row. */
export const SAME = 'same';

/** Names of the form's fields. */
export const columnField = (column: string): string => `column:${column}`;
export const valueField = (column: string): string => `value:${column}`;
export const wordField = (column: string, word: string): string => `word:${column}:${word}`;

/** `D`, as spreadsheets call it. */
const letterOf = (place: number): string => {
  const before = Math.floor(place / 26);
  return (before === 0 ? '' : letterOf(before - 1)) + String.fromCharCode(65 + (place % 26));
};

/** A column of the file by its letter and its name, of which there may be two or none. */
export const fileColumns = ({ names }: OfferedMap): readonly Readonly<{ value: string; label: string }>[] =>
  names.map((name, place) => ({ value: String(place), label: `${letterOf(place)}: ${name}` }));

/** Words that stand in the column of the file chosen for a column of ours, where that takes certain words and they are none of them. */
export const wordsToAsk = (
  { few, wanted }: OfferedMap,
  fields: Texts,
): readonly Readonly<{ column: string; words: readonly string[]; meanings: readonly string[] }>[] =>
  wanted.flatMap(({ column, words: meanings }) => {
    const words = meanings ? otherWords(few, fields[columnField(column)] ?? '', meanings) : [];
    return words.length > 0 && meanings ? [{ column, words, meanings }] : [];
  });

const otherWords = (few: OfferedMap['few'], place: string, meanings: readonly string[]): readonly string[] => {
  if (place === '' || place === SAME) return [];
  const own = new Set(meanings.map((word) => word.toLowerCase()));
  const there = few.find((one) => one.place === Number(place))?.words ?? [];
  return there.filter((word) => !own.has(word.toLowerCase()));
};

/** What the form begins with: what was saved for this header, or what is proposed. */
export const beginOf = ({ proposal, savedAs, wanted }: OfferedMap, fileName: string): Texts => {
  const columns = proposal.columns.flatMap(({ column, place, value }): [string, string][] =>
    place === undefined
      ? [
          [columnField(column), SAME],
          [valueField(column), value ?? ''],
        ]
      : [[columnField(column), String(place)]],
  );
  const words = proposal.words.map(({ column, word, means }) => [wordField(column, word), means] as const);
  const blank = wanted.map(({ column }) => [columnField(column), ''] as const);
  return { name: savedAs ?? fileName.replace(/\.[^.]*$/, ''), ...Object.fromEntries([...blank, ...columns, ...words]) };
};

const columnRule = (column: string, isNeeded: boolean, fields: Texts): Rule => ({
  isRequired: isNeeded,
  faultOf: (typed) => {
    const isTaken = typed !== SAME && Object.entries(fields).some(([name, other]) => name.startsWith('column:') && name !== columnField(column) && other === typed); // prettier-ignore
    return isTaken ? { code: 'mapped-twice', facts: {} } : undefined;
  },
});

const LONGEST_NAME = 100;
const LONGEST_VALUE = 200;

/** Every column that is needed is mapped, and no column of the file twice. */
export const rulesOf = ({ wanted }: OfferedMap, fields: Texts): Readonly<Record<string, Rule>> => ({
  name: text({ longest: LONGEST_NAME }, true),
  ...Object.fromEntries(
    wanted.flatMap(({ column, isNeeded }): [string, Rule][] => [
      [columnField(column), columnRule(column, isNeeded, fields)],
      ...(fields[columnField(column)] === SAME
        ? [[valueField(column), text({ longest: LONGEST_VALUE }, true)] as [string, Rule]]
        : []),
    ]),
  ),
});

const mappedColumn = ({ names }: OfferedMap, column: string, fields: Texts): readonly MappedColumn[] => {
  const chosen = fields[columnField(column)] ?? '';
  if (chosen === '') return [];
  if (chosen === SAME) return [{ column, value: (fields[valueField(column)] ?? '').trim() }];
  const place = Number(chosen);
  return [{ column, place, name: names[place] || letterOf(place) }];
};

/** What is saved. A word without a meaning is left as it stands, and its cells are marked. */
export const mapOf = (
  offered: OfferedMap,
  fields: Texts,
): Readonly<{ name: string; columns: readonly MappedColumn[]; words: readonly MappedWord[] }> => ({
  name: (fields['name'] ?? '').trim(),
  columns: offered.wanted.flatMap(({ column }) => mappedColumn(offered, column, fields)),
  words: wordsToAsk(offered, fields).flatMap(({ column, words }) =>
    words.flatMap((word) => {
      const means = fields[wordField(column, word)] ?? '';
      return means === '' ? [] : [{ column, word, means }];
    }),
  ),
});

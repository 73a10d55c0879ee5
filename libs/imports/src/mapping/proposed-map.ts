import { trimmed } from '@kinerja/vocabulary';
import type { RawCell } from '../raw-row';
import type { Sheet } from '../sheet';
import type { Column, Columns } from '../sheet-columns';
import { knownNames, plainName } from '../sheet-header';
import type { ColumnMap, MappedColumn, MappedWord, WantedColumn } from './column-map';
import type { FileHeader } from './file-header';

/** Words of a column of the file, told where they are few and short: they may stand for words of ours. */
export type FewWords = Readonly<{ place: number; words: readonly string[] }>;

const FEW = 24;
const SHORT = 60;
/** Of numbers nobody asks what they mean. */
const HAS_WORDS = /\p{L}/u;

export const wantedColumns = ({ columns }: Sheet): readonly WantedColumn[] =>
  Object.entries(columns).map(([column, { mayBeLeftOut, choices }]) => ({
    ...{ column, isNeeded: mayBeLeftOut !== true },
    ...(choices && { words: choices.words }),
  }));

const textOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? trimmed(cell) : '');

const fewWordsAt = ({ below }: FileHeader, place: number): FewWords | undefined => {
  const words = new Map<string, string>();
  for (const { cells } of below) {
    const word = textOf(cells[place]);
    if (word.length > SHORT) return undefined;
    if (HAS_WORDS.test(word) && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
    if (words.size > FEW) return undefined;
  }
  return words.size === 0 ? undefined : { place, words: [...words.values()] };
};

export const fewWordsOf = (header: FileHeader): readonly FewWords[] =>
  header.names.flatMap((_, place) => fewWordsAt(header, place) ?? []);

/** Each column of ours stands where the file first has one of its names. */
const columnsByName = ({ names }: FileHeader, columns: Columns): readonly MappedColumn[] => {
  const known = knownNames(columns);
  const meant = names.map((name) => known.get(plainName(name)));
  return Object.keys(columns).flatMap((column) => {
    const place = meant.indexOf(column);
    const name = names[place];
    return name === undefined ? [] : [{ column, place, name }];
  });
};

/** What a word comes to in a column; undefined where nobody knows. */
const meaningOf = (word: string, { choices, kind }: Column): string | undefined => {
  const { words = [], known = {} } = choices ?? {};
  const own = kind.form(word);
  return words.includes(own) ? own : known[word.toLowerCase()];
};

const wordsFor = (mapped: readonly MappedColumn[], few: readonly FewWords[], columns: Columns): readonly MappedWord[] =>
  mapped.flatMap(({ column, place }) => {
    const own = columns[column];
    if (!own?.choices) return [];
    const words = few.find((one) => one.place === place)?.words ?? [];
    return words.flatMap((word) => {
      const means = meaningOf(word, own);
      return means === undefined || means === own.kind.form(word) ? [] : [{ column, word, means }];
    });
  });

/** How the file is probably meant, by the names of its columns and by words of known layouts. */
export const proposedMap = (header: FileHeader, few: readonly FewWords[], { columns }: Sheet): ColumnMap => {
  const mapped = columnsByName(header, columns);
  return { fingerprint: header.fingerprint, columns: mapped, words: wordsFor(mapped, few, columns) };
};

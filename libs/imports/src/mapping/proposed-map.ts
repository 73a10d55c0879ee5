import { trimmed } from '@kinerja/vocabulary';
import { inSlices, Pace } from '../pace';
import type { RawCell } from '../raw-row';
import type { Sheet } from '../sheet';
import type { Column, Columns } from '../sheet-columns';
import { knownNames, plainName } from '../sheet-header';
import type { ColumnMap, MappedColumn, MappedWord, WantedColumn } from './column-map';
import { charactersIn } from '../weight';
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

/** The words of one column, by themselves in small letters; none any more once they are many or long. */
class WordsOfColumn {
  private readonly words = new Map<string, string>();
  private areFew = true;

  add(cell: RawCell | undefined): void {
    if (!this.areFew) return;
    const word = textOf(cell);
    const key = word.toLowerCase();
    if (HAS_WORDS.test(word) && !this.words.has(key)) this.words.set(key, word);
    this.areFew = word.length <= SHORT && this.words.size <= FEW;
  }

  at(place: number): readonly FewWords[] {
    return this.areFew && this.words.size > 0 ? [{ place, words: [...this.words.values()] }] : [];
  }
}

/** What a look at a cell costs besides its characters, in characters: many columns of next to nothing are work too. */
const CELL = 16;

/** Read in slices. */
export const fewWordsOf = async ({ names, below }: FileHeader): Promise<readonly FewWords[]> => {
  const columns = names.map(() => new WordsOfColumn());
  await inSlices(below, new Pace('offered map'), ({ cells }) => {
    columns.forEach((column, place) => column.add(cells[place]));
    return charactersIn(cells) + CELL * columns.length;
  });
  return columns.flatMap((column, place) => column.at(place));
};

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

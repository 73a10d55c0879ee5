import {
  birthDay,
  choice,
  day,
  digits,
  mark,
  money,
  month,
  whole,
  words,
  type CellKind,
  type Lengths,
} from './cell-kinds';

/** What people are told of a column, and by which further names they may head it. */
export type ColumnWords = Readonly<{
  /** Indonesian, what the column holds; also accepted as its name. */
  title: string;
  /** A cell as it should be, for the template. */
  example: string;
  /** Indonesian, what belongs in it where the title does not say it all. */
  hint?: string;
  synonyms?: readonly string[];
  /** Its cells say nothing private and are repeated where they are faulty. */
  isTold?: boolean;
}>;

export type Presence = 'required' | 'optional';

/** `ruled`: by rules outside of the sheet, which name the fault of a blank cell and of a wrong one in their own words. */
export type Column<Value = unknown> = ColumnWords & Readonly<{ kind: CellKind<Value>; presence: Presence | 'ruled' }>;

export type Columns = Readonly<Record<string, Column>>;

type Described = ColumnWords & Readonly<{ presence?: Presence }>;

const column = <Value>({ presence = 'required', ...told }: Described, kind: CellKind<Value>): Column<Value> => ({
  ...told,
  kind,
  presence,
});

/**
 * `columns.whole({ title: 'Hari kerja', example: '21' }, { max: 31 })`: a blank cell is a fault unless the column is optional. The cells
 * of `columns.ruled(kinds.mark, …)` are judged by rules of the domain.
 */
export const columns = {
  text: (told: Described, bounds: Readonly<{ max: number }>) => column(told, words(bounds)),
  mark: (told: Described) => column(told, mark),
  digits: (told: Described, lengths: Lengths) => column(told, digits(lengths)),
  nip: (told: Described) => column(told, digits({ lengths: [18] })),
  whole: (told: Described, bounds: Readonly<{ max: number }>) => column(told, whole(bounds)),
  rupiah: (told: Described) => column(told, money),
  day: (told: Described) => column(told, day),
  month: (told: Described) => column(told, month),
  choice: <const Words extends readonly string[]>(told: Described, of: Words) => column(told, choice(of)),
  ruled: (kind: CellKind<string>, told: ColumnWords): Column<string> => ({ ...told, kind, presence: 'ruled' }),
};

export const kinds = { words: words(), mark, digits, birthDay };

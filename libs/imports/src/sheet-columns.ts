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
  type Bounds,
  type CellFault,
  type CellKind,
  type Lengths,
  type Marked,
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
  /** A file need not have it: then all its cells are blank. */
  mayBeLeftOut?: boolean;
  /** Its cells say nothing private and are repeated where they are faulty. */
  isTold?: boolean;
}>;

export type Presence = 'required' | 'optional';

/** What an import calls a blank cell and a wrong one, where the words of every import say too little. */
type OwnFaults = Readonly<{ blank?: CellFault; wrong?: CellFault }>;

/** What a cell may say, and what the words of other layouts come to, in small letters. */
export type Choices = Readonly<{ words: readonly string[]; known: Readonly<Record<string, string>> }>;

export type Column<Value = unknown> = ColumnWords &
  OwnFaults &
  Readonly<{ kind: CellKind<Value>; presence: Presence; choices?: Choices }>;

export type Columns = Readonly<Record<string, Column>>;

type Described = ColumnWords & OwnFaults & Readonly<{ presence?: Presence }>;

const column = <Value>({ presence = 'required', ...told }: Described, kind: CellKind<Value>): Column<Value> => ({
  ...told,
  kind,
  presence,
});

/**
 * `columns.whole({ title: 'Hari kerja', example: '21' }, { max: 31 })`: a blank cell is a fault unless the column is optional. What a cell
 * may be stands here; what several say together, or hold against what is known, is for the rules of the domain.
 */
export const columns = {
  text: (told: Described, bounds: Readonly<{ max: number }>) => column(told, words(bounds)),
  mark: (told: Described, marked?: Marked) => column(told, mark(marked)),
  digits: (told: Described, lengths: Lengths) => column(told, digits(lengths)),
  nip: (told: Described) => column(told, digits({ lengths: [18] })),
  whole: (told: Described, bounds: Bounds) => column(told, whole(bounds)),
  rupiah: (told: Described, bounds?: Readonly<{ max: bigint }>) => column(told, money(bounds)),
  day: (told: Described) => column(told, day),
  birthDay: (told: Described) => column(told, birthDay),
  month: (told: Described) => column(told, month),
  /** `known`: `{ 'jabatan pelaksana': 'pelaksana' }`, proposed where the columns of another layout are mapped. */
  choice: <const Words extends readonly string[]>(
    told: Described,
    of: Words,
    known: Readonly<Record<string, Words[number]>> = {},
  ) => ({ ...column(told, choice(of)), choices: { words: of, known } }),
};

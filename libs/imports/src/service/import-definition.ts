import type { Refusal } from '@kinerja/kernel';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { Instant, LocalDate, Policy } from '@kinerja/vocabulary';
import type { FaultWords } from '../fault-words';
import type { Sheet, SheetLine } from '../sheet';
import type { Columns } from '../sheet-columns';
import type { SheetFault } from '../sheet-fault';
import type { ImportBody } from './import.dto';

/** Of a file under way. `options`: what was asked beside it, as `optionsOf` made it; `reason`: why it is taken back. */
export type ImportContext<Options> = Readonly<{
  importId: string;
  by: string;
  options: Options;
  now: Instant;
  reason?: string;
}>;

/** A sound line: what it says, and what stood there before it, if anything. Both are kept as JSON. */
export type Sound<Row> = Readonly<{ row: Row; was?: Row }>;

/** What the rules say of a line; `sound` where they find no fault. `warnings`: codes of what is unusual and hinders nothing. */
export type Checked<Row> = Readonly<{
  faults: readonly SheetFault[];
  sound?: Sound<Row>;
  warnings?: readonly string[];
  /** What it is told apart by, where that is not what stands in the first column. */
  key?: string;
  /** As people call whom or what it is about. */
  called?: string;
}>;

/** Line of the file, what it says, what stood there. */
export type StagedRow<Row> = Sound<Row> & Readonly<{ line: number }>;

/** How the rows of an import are judged, written and taken back. */
export type ImportRules<C extends Columns, Options, Row> = Readonly<{
  /** Holds the file against what is known now. The answer is asked about each line once, in the order of the file. */
  check: (lines: readonly SheetLine<C>[], options: Options) => Promise<(line: SheetLine<C>) => Checked<Row>>;
  /** Whom the file might have named and does not, by the first column of the sheet; what is known of them stays. */
  absent?: (rows: readonly Row[], options: Options) => Promise<readonly string[]>;
  /** A row in the words of the sheet, to show what would change. */
  cellsOf?: (row: Row) => Partial<Record<keyof C & string, string>>;
  /** Once more, alone, before the first row is written: the first line that somebody was quicker with. */
  recheck?: (
    rows: readonly StagedRow<Row>[],
    options: Options,
  ) => Promise<Readonly<{ line: number; code: string }> | undefined>;
  /** Asked once a run. Each row is written within a command of its own, whose id follows from import and line. */
  writer: (
    about: ImportContext<Options>,
    rows: readonly StagedRow<Row>[],
  ) => Promise<(staged: StagedRow<Row>) => Promise<Refusal | undefined>>;
  /** Puts back what stood there; a refusal says why not. Imports without it cannot be undone. */
  undo?: (staged: StagedRow<Row>, about: ImportContext<Options>) => Promise<Refusal | undefined>;
  /** After it stopped at a refused row, and after it was taken back: puts right what the writer prepared for rows that were not written. May be called twice. */
  putRight?: (about: ImportContext<Options>, rows: readonly StagedRow<Row>[], part: 'apply' | 'undo') => Promise<void>;
  /** After the last row, and before the import is finished. May be called twice. */
  whenWritten?: (about: ImportContext<Options>, rows: readonly StagedRow<Row>[]) => Promise<void>;
}>;

/** Who brings and takes back a file, and who looks at what became of it. */
/** `maps`: who decides how files of other layouts are read, which later files of others are read by, too. */
export type ImportAccess = Readonly<{ write: Policy; read: Policy; maps: Policy }>;

export type ImportDefinition<
  C extends Columns = Columns,
  Body extends ImportBody = ImportBody,
  Options = object,
  Row = unknown,
  Needs extends object = object,
> = Readonly<{
  /** `attendance-import`: of its problems and processes; with an `s` its route. */
  name: `${string}-import`;
  access: ImportAccess;
  /** The first refused row ends it: later ones may lean on it. */
  stopsAtRefusal?: boolean;
  sheet: Sheet<C>;
  /** What is sent with the file. */
  body: new () => Body;
  optionsOf: (body: Body, today: LocalDate) => Options;
  /** What the file is about, to tell former imports apart by: `2026-10`. Nothing personal. */
  aboutOf?: (options: Options) => string | undefined;
  words?: FaultWords;
  /** `Needs`: of what the service's `compose` makes. */
  rules: (composed: ComposedRuntime<Needs>) => ImportRules<C, Options, Row>;
}>;

/** An import whose rules work with these parts of its service. */
export type ImportOf<Needs extends object> = ImportDefinition<Columns, ImportBody, object, unknown, Needs>;

/** `importOf({ name: 'attendance-import', … })`: where it is served nobody asks for its types. */
export const importOf = <
  C extends Columns,
  Body extends ImportBody,
  Options extends object,
  Row,
  Needs extends object = object,
>(
  definition: ImportDefinition<C, Body, Options, Row, Needs>,
): ImportOf<Needs> => definition as unknown as ImportOf<Needs>;

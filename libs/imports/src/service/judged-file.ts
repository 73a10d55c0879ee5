import { importLimits } from '../import-limits';
import { firstFaults, judgeLines, type Judgement } from '../judge-lines';
import { inSlices } from '../pace';
import type { RawRow } from '../raw-row';
import { linesOf, type Sheet, type SheetLine } from '../sheet';
import type { SheetFault } from '../sheet-fault';
import type { Columns } from '../sheet-columns';
import type { ImportRules, StagedRow } from './import-definition';

export type ChangedField = Readonly<{ column: string; was: string; becomes: string }>;
export type ChangedRow = Readonly<{ row: number; fields: readonly ChangedField[] }>;

/** What an import would do. `changes`: the first of `changed`. */
export type Difference = Readonly<{
  added: number;
  changed: number;
  unchanged: number;
  changes: readonly ChangedRow[];
}>;

/** A file held against the rules. `staged`: its rows, where nothing is faulty. */
export type JudgedFile = Judgement &
  Readonly<{
    rows: number;
    staged: readonly StagedRow<unknown>[];
    difference: Difference;
  }>;

export type AnyRules = ImportRules<Columns, object, unknown>;

const nothing: Difference = { added: 0, changed: 0, unchanged: 0, changes: [] };

/** Of a file that could not be read at all. */
export const unreadable = (faults: readonly SheetFault[]): JudgedFile => ({
  ...firstFaults(faults),
  ...{ rows: 0, staged: [], difference: nothing },
});

const changedFields = ({ row, was }: StagedRow<unknown>, { cellsOf }: AnyRules): readonly ChangedField[] => {
  const [before, after] = [cellsOf?.(was) ?? {}, cellsOf?.(row) ?? {}];
  return Object.entries(after).flatMap(([column, becomes = '']) => {
    const old = before[column] ?? '';
    return old === becomes ? [] : [{ column, was: old, becomes }];
  });
};

const differenceOf = async (staged: readonly StagedRow<unknown>[], rules: AnyRules): Promise<Difference> => {
  const changes: ChangedRow[] = [];
  let [added, changed] = [0, 0];
  await inSlices(staged, (one) => {
    if (one.was === undefined) return void (added += 1);
    const fields = changedFields(one, rules);
    if (fields.length === 0) return;
    changed += 1;
    if (changes.length < importLimits.faults) changes.push({ row: one.line, fields });
  });
  return { added, changed, unchanged: staged.length - added - changed, changes };
};

type Told = (line: SheetLine, faults: readonly SheetFault[]) => void;

/** Holds every row against the sheet's and the import's own rules. `each` is told of every faulty one. */
export const judgeRows = async (
  rows: readonly RawRow[],
  { sheet, rules, options }: Readonly<{ sheet: Sheet; rules: AnyRules; options: object }>,
  each?: Told,
): Promise<JudgedFile> => {
  const read = await linesOf(rows, sheet);
  if (!read.ok) return unreadable(read.reason);
  const lines = read.value;
  const rule = await rules.check(lines, options);
  const found: StagedRow<unknown>[] = [];
  const judge = (line: SheetLine): readonly SheetFault[] => {
    const { faults, sound } = rule(line);
    if (sound && faults.length === 0) found.push({ line: line.row, ...sound });
    return faults;
  };
  const judgement = await judgeLines(lines, judge, each ? { each } : {});
  const staged = judgement.faultCount === 0 ? found : [];
  return { rows: lines.length, staged, ...judgement, difference: await differenceOf(staged, rules) };
};

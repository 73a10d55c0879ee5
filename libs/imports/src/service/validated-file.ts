import { importLimits } from '../import-limits';
import { firstFaults, validateLines, type Findings } from '../validate-lines';
import { inSlices, Pace } from '../pace';
import type { RawRow } from '../raw-row';
import { linesOf, type Sheet, type SheetLine } from '../sheet';
import type { SheetFault } from '../sheet-fault';
import type { Columns } from '../sheet-columns';
import type { ImportRules, StagedRow } from './import-definition';

export type ChangedField = Readonly<{ column: string; was: string; becomes: string }>;
/** A row by its line and by what stands in the first column of its sheet: a staff number; `called`: as people call it. */
export type NamedRow = Readonly<{ row: number; key: string; called?: string }>;
export type ChangedRow = NamedRow & Readonly<{ fields: readonly ChangedField[] }>;

/** Of a sound row: what is unusual about it. */
export type RowWarning = NamedRow & Readonly<{ code: string }>;

/** What an import would do. `newRows`: the first of `added`; `changes`: the first of `changed`. `warnings`: the first of
 * `warned`, where there are any. */
export type Difference = Readonly<{
  added: number;
  changed: number;
  unchanged: number;
  newRows: readonly NamedRow[];
  changes: readonly ChangedRow[];
  warned?: number;
  warnings?: readonly RowWarning[];
}>;

/** A file held against the rules. `staged`: its rows, where nothing is faulty. */
export type ValidatedFile = Findings &
  Readonly<{
    rows: number;
    staged: readonly StagedRow<unknown>[];
    difference: Difference;
  }>;

export type AnyRules = ImportRules<Columns, object, unknown>;

const nothing: Difference = { added: 0, changed: 0, unchanged: 0, newRows: [], changes: [] };

/** Of a file that could not be read at all. */
export const unreadable = (faults: readonly SheetFault[]): ValidatedFile => ({
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

/** What is kept of a sound line beside its row: what it is known by, and what is unusual about it. */
type LineNotes = Readonly<{ known: Omit<NamedRow, 'row'>; warnings: readonly string[] }>;
const noNotes: LineNotes = { known: { key: '' }, warnings: [] };

class Differing {
  private readonly newRows: NamedRow[] = [];
  private readonly changes: ChangedRow[] = [];
  private readonly warnings: RowWarning[] = [];
  private added = 0;
  private changed = 0;
  private warned = 0;

  constructor(
    private readonly rules: AnyRules,
    private readonly notes: ReadonlyMap<number, LineNotes>,
  ) {}

  /** How many characters were held against others: those of a sound row are few. */
  note(one: StagedRow<unknown>): number {
    const { known, warnings } = this.notes.get(one.line) ?? noNotes;
    const named = { row: one.line, ...known };
    this.warned += warnings.length;
    if (this.warnings.length < importLimits.faults) this.warnings.push(...warnings.map((code) => ({ ...named, code })));
    if (one.was === undefined) {
      this.added += 1;
      if (this.newRows.length < importLimits.faults) this.newRows.push(named);
      return 0;
    }
    const fields = changedFields(one, this.rules);
    if (fields.length > 0) this.changed += 1;
    if (fields.length > 0 && this.changes.length < importLimits.faults) this.changes.push({ ...named, fields });
    return fields.reduce((sum, { was, becomes }) => sum + was.length + becomes.length, 0);
  }

  of(rows: number): Difference {
    const { added, changed, newRows, changes, warned, warnings } = this;
    const told = { added, changed, unchanged: rows - added - changed, newRows, changes };
    return { ...told, ...(warned > 0 && { warned, warnings }) };
  }
}

const differenceOf = async (
  staged: readonly StagedRow<unknown>[],
  rules: AnyRules,
  notes: ReadonlyMap<number, LineNotes>,
): Promise<Difference> => {
  const differing = new Differing(rules, notes);
  await inSlices(staged, new Pace('difference'), (one) => differing.note(one));
  return differing.of(staged.length);
};

type OnFaults = (line: SheetLine, faults: readonly SheetFault[]) => void;

/** Holds every row against the sheet's and the import's own rules. `each` is told of every faulty one. */
export const validateRows = async (
  rows: readonly RawRow[],
  { sheet, rules, options }: Readonly<{ sheet: Sheet; rules: AnyRules; options: object }>,
  each?: OnFaults,
): Promise<ValidatedFile> => {
  const read = await linesOf(rows, sheet);
  if (!read.ok) return unreadable(read.reason);
  const lines = read.value;
  const rule = await rules.check(lines, options);
  const found: StagedRow<unknown>[] = [];
  const notes = new Map<number, LineNotes>();
  const [keyColumn = ''] = Object.keys(sheet.columns);
  const validate = (line: SheetLine): readonly SheetFault[] => {
    const { faults, sound, warnings = [], key = line.cells[keyColumn] ?? '', called } = rule(line);
    if (sound && faults.length === 0) {
      found.push({ line: line.row, ...sound });
      notes.set(line.row, { known: { key, ...(called !== undefined && { called }) }, warnings });
    }
    return faults;
  };
  const findings = await validateLines(lines, validate, each ? { each } : {});
  const staged = findings.faultCount === 0 ? found : [];
  return { rows: lines.length, staged, ...findings, difference: await differenceOf(staged, rules, notes) };
};

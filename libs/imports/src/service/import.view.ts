import { Count, oneOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const sheetFaultView = view('SheetFault', {
  row: Count,
  column: Type.Optional(Type.String()),
  /** What stands there, cut; most columns do not tell it. */
  value: Type.Optional(Type.String()),
  problem: Type.String(),
  expected: Type.String(),
});

const changedRowView = view('ChangedRow', {
  row: Count,
  fields: Type.Array(view('ChangedField', { column: Type.String(), was: Type.String(), becomes: Type.String() })),
});

/**
 * What a dry run finds. `faults`: the first of `faultCount`; `changes`: the first of `changed`. `importId`: where the file can be read, by
 * which a sound one is applied and the rows of a faulty one are fetched.
 */
export const dryRunView = view('DryRun', {
  importId: Type.Optional(Uuid),
  rows: Count,
  faults: Type.Array(sheetFaultView),
  faultCount: Count,
  added: Count,
  changed: Count,
  unchanged: Count,
  changes: Type.Array(changedRowView),
});
export type DryRun = ViewOf<typeof dryRunView>;

/** An import that was taken in and is carried out in the background. */
export const acceptedImportView = versioned('AcceptedImport', { importId: Uuid, rows: Count });
export type AcceptedImport = ViewOf<typeof acceptedImportView>;

export const undoView = versioned('AcceptedImportUndo', { importId: Uuid });

const refusedRowView = view('RefusedRow', { row: Count, code: Type.String() });

/**
 * How far an import is, or its undoing. `overtaken`: rows that something else had changed by the time they were written; `notUndone`: rows
 * that stay as they are, and why.
 */
export const importProgressView = view('ImportProgress', {
  importId: Uuid,
  state: oneOf(['faulty', 'checked', 'waiting', 'active', 'completed', 'failed', 'undoing', 'undone']),
  done: Count,
  of: Count,
  error: Type.Optional(Type.String()),
  overtaken: Type.Array(refusedRowView),
  notUndone: Type.Array(refusedRowView),
});
export type ImportProgress = ViewOf<typeof importProgressView>;

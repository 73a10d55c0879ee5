import { Count, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const sheetFaultView = view('SheetFault', {
  row: Count,
  column: Type.Optional(Type.String()),
  /** What stands there, cut; most columns do not tell it. */
  value: Type.Optional(Type.String()),
  problem: Type.String(),
  expected: Type.String(),
});

/** `key`: what stands in the first column of the sheet, a staff number. */
/** `called`: as people call whom it is about. */
const namedRow = { row: Count, key: Type.String(), called: Type.Optional(Type.String()) };
const newRowView = view('NewRow', namedRow);
const changedRowView = view('ChangedRow', {
  ...namedRow,
  fields: Type.Array(view('ChangedField', { column: Type.String(), was: Type.String(), becomes: Type.String() })),
});

const mappedColumn = {
  column: Type.String(),
  /** Where it stands in the file, from 0, and its name there; or what it says in every row. */
  place: Type.Optional(Count),
  name: Type.Optional(Type.String()),
  value: Type.Optional(Type.String()),
};
const mapping = {
  columns: Type.Array(view('MappedColumn', mappedColumn)),
  words: Type.Array(view('MappedWord', { column: Type.String(), word: Type.String(), means: Type.String() })),
};

/** `names`: the columns of the file; `few`: their words, where these are few; `wanted`: our columns, and what they may say. */
const offeredMapView = view('OfferedMap', {
  fingerprint: Type.String(),
  names: Type.Array(Type.String()),
  few: Type.Array(view('FewWords', { place: Count, words: Type.Array(Type.String()) })),
  wanted: Type.Array(
    view('WantedColumn', {
      column: Type.String(),
      isNeeded: Type.Boolean(),
      words: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  proposal: view('ProposedMap', mapping),
  savedAs: Type.Optional(Type.String()),
});

/** How files with a header are read, as it was said last. */
export const savedMapsPage = pageOf(
  view('SavedMap', {
    fingerprint: Type.String(),
    name: Type.String(),
    ...mapping,
    /** Absent where an account without an employee said it. */
    savedBy: Type.Optional(Uuid),
    savedAt: Moment,
  }),
);

/**
 * What a dry run finds. `faults`: the first of `faultCount`; `newRows`: the first of `added`; `changes`: the first of `changed`. `absent`:
 * whom the file might have named and does not; what is known of them stays. `importId`: where the file can be read, by which a sound one is
 * applied and the rows of a faulty one are fetched.
 */
export const dryRunView = view('DryRun', {
  importId: Type.Optional(Uuid),
  rows: Count,
  faults: Type.Array(sheetFaultView),
  faultCount: Count,
  added: Count,
  changed: Count,
  unchanged: Count,
  newRows: Type.Array(newRowView),
  changes: Type.Array(changedRowView),
  /** The first of `warned`: what is unusual about sound rows, and hinders nothing. */
  warned: Type.Optional(Count),
  warnings: Type.Optional(Type.Array(view('RowWarning', { ...namedRow, code: Type.String() }))),
  absent: Type.Optional(view('AbsentRows', { count: Count, keys: Type.Array(Type.String()) })),
  /** Where the header is not ours: how the columns may be meant. */
  mapping: Type.Optional(offeredMapView),
});
export type DryRun = ViewOf<typeof dryRunView>;

/** An import that was taken in and is carried out in the background. */
export const acceptedImportView = versioned('AcceptedImport', { importId: Uuid, rows: Count });
export type AcceptedImport = ViewOf<typeof acceptedImportView>;

export const undoView = versioned('AcceptedImportUndo', { importId: Uuid });

const refusedRowView = view('RefusedRow', { row: Count, code: Type.String() });

/** How far an import is, or its undoing: `done` of `of` rows. `undoableUntil`: as long as it can be taken back. */
const importStanding = {
  importId: Uuid,
  state: oneOf(['faulty', 'checked', 'waiting', 'active', 'completed', 'failed', 'undoing', 'undone']),
  done: Count,
  of: Count,
  /** Rows of it that say what was there already; absent of imports of former releases. */
  unchanged: Type.Optional(Count),
  about: Type.Optional(Type.String()),
  /** Absent where an account without an employee sent it. */
  by: Type.Optional(Uuid),
  acceptedAt: Type.Optional(Moment),
  endedAt: Type.Optional(Moment),
  undoableUntil: Type.Optional(Moment),
  undoneBy: Type.Optional(Uuid),
  undoReason: Type.Optional(Type.String()),
};

/** One of the imports that were sent before, `overtaken` and `notUndone` counted. */
const formerImportView = view('FormerImport', { ...importStanding, overtaken: Count, notUndone: Count });
export const formerImportsPage = pageOf(formerImportView);
export type FormerImport = ViewOf<typeof formerImportView>;

/**
 * `overtaken`: rows that something else had changed by the time they were written; `notUndone`: rows that stay as they are, and why.
 */
export const importProgressView = view('ImportProgress', {
  ...importStanding,
  error: Type.Optional(Type.String()),
  overtaken: Type.Array(refusedRowView),
  notUndone: Type.Array(refusedRowView),
});
export type ImportProgress = ViewOf<typeof importProgressView>;

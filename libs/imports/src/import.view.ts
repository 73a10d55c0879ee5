import { Count, oneOf, Uuid, versioned, view } from '@kinerja/openapi';
import type { Problem } from '@kinerja/problem-details';
import { Type } from 'typebox';
import { busyWithFiles, largeFile, manyRows } from './refused-files';

const sheetFaultView = view('SheetFault', {
  row: Count,
  column: Type.Optional(Type.String()),
  /** What stands there, cut; some sheets do not tell it. */
  value: Type.Optional(Type.String()),
  problem: Type.String(),
  expected: Type.String(),
});

/** What a dry run finds. `faults`: the first of `faultCount`. */
export const dryRunView = view('DryRun', { rows: Count, faults: Type.Array(sheetFaultView), faultCount: Count });

/** An import that was taken in and is carried out in the background. */
export const acceptedImportView = versioned('AcceptedImport', { importId: Uuid, rows: Count });

/** How far an import is, in the words of the jobs. */
export const importProgress = {
  importId: Uuid,
  state: oneOf(['waiting', 'active', 'completed', 'failed']),
  done: Count,
  of: Count,
  error: Type.Optional(Type.String()),
};

/** Of every route that takes a file. */
export const fileProblems: Readonly<Record<string, Problem>> = {
  'import.too-large': largeFile,
  'import.too-many-rows': manyRows,
  'import.busy': busyWithFiles,
};

import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';

type Of = { importId: string; kind: string; now: Instant };

export type AcceptImport = Command<'AcceptImport', Of & { rows: number; fileDigest: string; by: string }>;
/** May be sent twice. */
export type FinishImport = Command<'FinishImport', Of & { refused: number }>;
export type AcceptImportUndo = Command<'AcceptImportUndo', Of & { by: string; reason: string }>;
/** May be sent twice. */
export type FinishImportUndo = Command<'FinishImportUndo', Of & { refused: number }>;

export type ImportCommand = AcceptImport | FinishImport | AcceptImportUndo | FinishImportUndo;

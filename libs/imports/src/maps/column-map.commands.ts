import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { ColumnMap, WantedColumn } from '../mapping/column-map';

type Of = { kind: string; fingerprint: string; by: string; now: Instant };

/** `sheet`: our columns, by which it is judged. */
export type SaveColumnMap = Command<
  'SaveColumnMap',
  Of & Omit<ColumnMap, 'fingerprint'> & { name: string; sheet: readonly WantedColumn[] }
>;
export type RenameColumnMap = Command<'RenameColumnMap', Of & { name: string }>;
/** May be sent twice. */
export type RemoveColumnMap = Command<'RemoveColumnMap', Of>;

export type ColumnMapCommand = SaveColumnMap | RenameColumnMap | RemoveColumnMap;

import { instantColumn, ReadTable } from '@kinerja/database';
import { insert, patch, remove, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { MappedColumn, MappedWord } from '../mapping/column-map';
import type { ColumnMapEvent } from './column-map.events';

/** How files of other layouts are read, as it was said last. */
@ReadTable('imports.column_maps', { version: 1 })
export class ColumnMapRow {
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') fingerprint!: string;
  @Column('text') name!: string;
  @Column('jsonb') columns!: readonly MappedColumn[];
  @Column('jsonb') words!: readonly MappedWord[];
  /** Who said it last: an employee, `account:<id>` or `machine:<id>`. */
  @Column('text') savedBy!: string;
  @Column(instantColumn) savedAt!: Instant;
}

export const columnMaps = tableProjection<ColumnMapEvent, ColumnMapRow>(ColumnMapRow, {
  ColumnMapSaved: ({ data: { by, at, ...said } }) => insert({ ...said, savedBy: by, savedAt: at }),
  ColumnMapRenamed: ({ data: { kind, fingerprint, name, by, at } }) =>
    patch({ kind, fingerprint }, { name, savedBy: by, savedAt: at }),
  ColumnMapRemoved: ({ data: { kind, fingerprint } }) => remove({ kind, fingerprint }),
});

import { ReadTable } from '@kinerja/database';
import type { ShiftPatternEvent, ShiftPatternId } from '@kinerja/identity-domain';
import { insert, remove, tableProjection } from '@kinerja/projections';
import { lengthOf } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Shifts that units can work by. */
@ReadTable('identity.shift_patterns', { version: 1 })
export class ShiftPatternRow {
  @PrimaryColumn('uuid') patternId!: ShiftPatternId;
  @Column('text') name!: string;
  @Column('text') begins!: string;
  @Column('text') ends!: string;
  @Column('integer') breakMinutes!: number;
  /** Of work, without the break. */
  @Column('integer') minutes!: number;
}

export const shiftPatternsTable = tableProjection<ShiftPatternEvent, ShiftPatternRow>(ShiftPatternRow, {
  ShiftPatternDefined: ({ data: { patternId, name, begins, ends, breakMinutes } }) =>
    insert({
      ...{ patternId, name, begins, ends, breakMinutes },
      minutes: lengthOf({ begins, ends }) - breakMinutes,
    }),
  ShiftPatternRemoved: ({ data: { patternId } }) => remove({ patternId }),
});

import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import {
  keeperOf,
  type AccountId,
  type CorrectionEvent,
  type CorrectionField,
  type CorrectionId,
  type CorrectionKeeper,
} from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { CorrectionStanding } from './correction.view';

/** A request that data be corrected, and what became of it. Words are null once the person's key in the log has been destroyed. */
@ReadTable('identity.corrections', {
  version: 2,
  isPersonal: true,
  indexes: [['state', 'keeper', 'askedAt'], ['employeeId']],
})
export class CorrectionRow {
  @PrimaryColumn('uuid') correctionId!: CorrectionId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('text') field!: CorrectionField;
  @Column('text') keeper!: CorrectionKeeper;
  @Column('text') state!: CorrectionStanding;
  @Column('text', { nullable: true }) right!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column(instantColumn) askedAt!: Instant;
  @Column(nullableInstantColumn) endedAt!: Instant | null;
  /** Who decided; null where the person took it back. */
  @Column('uuid', { nullable: true }) decidedBy!: AccountId | null;
  /** Why it was declined, or what was done. */
  @Column('text', { nullable: true }) answer!: string | null;
}

export const corrections = tableProjection<CorrectionEvent, CorrectionRow>(CorrectionRow, {
  CorrectionAsked: ({ data: { correctionId, employeeId, field, right, reason, at } }) =>
    insert({
      ...{ correctionId, employeeId, field, keeper: keeperOf(field), state: 'open' },
      ...{ right, reason, askedAt: at, endedAt: null, decidedBy: null, answer: null },
    }),
  CorrectionWithdrawn: ({ data: { correctionId, at } }) => patch({ correctionId }, { state: 'withdrawn', endedAt: at }),
  CorrectionDeclined: ({ data: { correctionId, by, reason, at } }) =>
    patch({ correctionId }, { state: 'declined', endedAt: at, decidedBy: by, answer: reason }),
  CorrectionMade: ({ data: { correctionId, by, note, at } }) =>
    patch({ correctionId }, { state: 'corrected', endedAt: at, decidedBy: by, answer: note }),
});

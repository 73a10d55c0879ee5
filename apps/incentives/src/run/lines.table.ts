import { bigintColumn, ReadTable } from '@kinerja/database';
import type { AllowanceComputed, AllowanceEvent } from '@kinerja/incentives-domain';
import { toJson } from '@kinerja/kernel';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { Golongan, Rupiah } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One person's allowance in a run, of the computation that came last. */
@ReadTable('incentives.lines', { version: 1, indexes: [['employeeId', 'month']] })
export class LineRow {
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') employeeId!: string;
  @Column('uuid') allowanceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') month!: string;
  @Column('integer') computation!: number;
  @Column('text') position!: string;
  @Column('text') golongan!: Golongan;
  @Column(bigintColumn) grossRupiah!: Rupiah;
  @Column(bigintColumn) deductionRupiah!: Rupiah;
  @Column(bigintColumn) netRupiah!: Rupiah;
  @Column(bigintColumn) taxRupiah!: Rupiah;
  @Column(bigintColumn) employeeHealthRupiah!: Rupiah;
  @Column(bigintColumn) employerHealthRupiah!: Rupiah;
  /** JSON text of `CriteriaSplit`. */
  @Column('text') criteria!: string;
  /** JSON text of the two trees of steps. */
  @Column('text') explanation!: string;
  @Column('text', { array: true }) warnings!: readonly string[];
  @Column('boolean') isApproved!: boolean;
}

export const lines = tableProjection<AllowanceEvent, LineRow>(LineRow, {
  AllowanceComputed: ({ data }) => insert(lineOf(data)),
  AllowanceApproved: ({ data: { runId, employeeId } }) => patch({ runId, employeeId }, { isApproved: true }),
});

const lineOf = ({ allowance, facts, policyPack: _pack, at: _at, ...ids }: AllowanceComputed['data']): LineRow => {
  const { criteria, explanation, warnings, ...amounts } = allowance;
  return {
    ...ids,
    ...amounts,
    golongan: facts.golongan,
    criteria: toJson(criteria),
    explanation: toJson(explanation),
    warnings,
    isApproved: false,
  };
};

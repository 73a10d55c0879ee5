import { instantColumn, ReadTable } from '@kinerja/database';
import { dueOf, type AccountId, type DemandId, type DemandScope, type SecondFactorDemandEvent } from '@kinerja/identity-domain'; // prettier-ignore
import { insert, patch, remove, tableProjection, together } from '@kinerja/projections';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** The demand that holds, and the one that waits for a second administrator, also after it has lapsed: whoever asks leaves that out. */
@ReadTable('identity.second_factor_demands', { version: 1 })
export class SecondFactorDemandRow {
  @PrimaryColumn('uuid') demandId!: DemandId;
  @Column('text') status!: 'proposed' | 'held';
  @Column('text') scope!: DemandScope;
  @Column('date') startsOn!: LocalDate;
  /** The first day on which it is enforced. */
  @Column('date') dueOn!: LocalDate;
  @Column('text') reason!: string;
  @Column('text') proposedBy!: AccountId;
  /** Whose account that is; null for pure administrators. */
  @Column('uuid', { nullable: true }) proposer!: EmployeeId | null;
  /** Null while it waits. */
  @Column('text', { nullable: true }) confirmedBy!: AccountId | null;
  /** Of the proposal, then of the confirmation. */
  @Column(instantColumn) at!: Instant;
  @Column(instantColumn) lapsesAt!: Instant;
}

export const secondFactorDemands = tableProjection<SecondFactorDemandEvent, SecondFactorDemandRow>(
  SecondFactorDemandRow,
  {
    SecondFactorDemandProposed: ({ data }) => {
      const { demandId, scope, startsOn, graceDays, reason, by, byPerson = null, lapsesAt, at } = data;
      const dueOn = dueOf({ startsOn, graceDays });
      const asked = { proposedBy: by, proposer: byPerson, confirmedBy: null, at, lapsesAt };
      return insert({ demandId, status: 'proposed', scope, startsOn, dueOn, reason, ...asked });
    },
    SecondFactorDemandProposalEnded: ({ data: { demandId } }) => remove({ demandId }),
    SecondFactorDemanded: ({ data: { demandId, by, replaces, at } }) => {
      const holds = patch<SecondFactorDemandRow>({ demandId }, { status: 'held', confirmedBy: by, at });
      return replaces ? together(remove<SecondFactorDemandRow>({ demandId: replaces }), holds) : holds;
    },
    SecondFactorDemandWithdrawn: ({ data: { demandId } }) => remove({ demandId }),
  },
);

import { delegationEndedV1, delegationGrantedV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, patch, type RowChange } from '@kinerja/projections';
import { type EmployeeId, employeeId, type LocalDate, localDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** From the first to the last day the substitute decides in the person's stead; one that ends before it starts never begins. */
@ReadTable('directory.delegations', { version: 1, indexes: [['substituteId', 'startsOn']] })
export class DelegationRow {
  @PrimaryColumn('uuid') delegationId!: string;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') substituteId!: EmployeeId;
  @Column('date') startsOn!: LocalDate;
  @Column('date') endsOn!: LocalDate;
}

type Granted = Readonly<{
  delegationId: string;
  employeeId: string;
  substituteId: string;
  startsOn: string;
  endsOn: string;
}>;

export const delegationGranted = (granted: Granted): readonly RowChange<DelegationRow>[] =>
  insert({
    delegationId: granted.delegationId,
    employeeId: employeeId(granted.employeeId),
    substituteId: employeeId(granted.substituteId),
    startsOn: localDate(granted.startsOn),
    endsOn: localDate(granted.endsOn),
  });

type Ended = Readonly<{ delegationId: string; endsOn: string }>;

export const delegationEnded = ({ delegationId, endsOn }: Ended): readonly RowChange<DelegationRow>[] =>
  patch({ delegationId }, { endsOn: localDate(endsOn) });

export const delegations = heardTable(
  DelegationRow,
  on(delegationGrantedV1, ({ data }) => delegationGranted(data)),
  on(delegationEndedV1, ({ data }) => delegationEnded(data)),
);

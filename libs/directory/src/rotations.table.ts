import { teamMemberPlacedV1, unitRotationSetV1, unitRotationWithdrawnV1 } from '@kinerja/identity-contracts';
import type { DataOf } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, remove, type RowChange } from '@kinerja/projections';
import {
  type AssignmentId,
  assignmentId,
  type LocalDate,
  localDate,
  type Team,
  type UnitId,
  unitId,
} from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

type Set = DataOf<typeof unitRotationSetV1>;
type Placed = DataOf<typeof teamMemberPlacedV1>;

/** From a day on the teams of a unit go through the days of the cycle; an empty one: by the agency's calendar again. */
@ReadTable('directory.unit_rotations', { version: 1 })
export class RotationRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('jsonb') cycle!: Set['cycle'];
  @Column('jsonb') teams!: readonly Team[];
}

export const rotationSet = (said: Set): readonly RowChange<RotationRow>[] =>
  insert({ unitId: unitId(said.unitId), fromOn: localDate(said.from), cycle: said.cycle, teams: said.teams });

export const rotationWithdrawn = (
  said: Readonly<{ unitId: string; from: string }>,
): readonly RowChange<RotationRow>[] => remove({ unitId: unitId(said.unitId), fromOn: localDate(said.from) });

export const rotations = heardTable(
  RotationRow,
  on(unitRotationSetV1, ({ data }) => rotationSet(data)),
  on(unitRotationWithdrawnV1, ({ data }) => rotationWithdrawn(data)),
);

/** With which team of its unit who holds the post works from a day on; null: with none, by the agency's calendar. */
@ReadTable('directory.team_members', { version: 1, indexes: [['unitId']] })
export class TeamMemberRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('uuid') unitId!: UnitId;
  @Column('text', { nullable: true }) team!: string | null;
}

export const memberPlaced = (said: Placed): readonly RowChange<TeamMemberRow>[] =>
  insert({
    assignmentId: assignmentId(said.assignmentId),
    fromOn: localDate(said.from),
    unitId: unitId(said.unitId),
    team: said.team ?? null,
  });

export const teamMembers = heardTable(
  TeamMemberRow,
  on(teamMemberPlacedV1, ({ data }) => memberPlaced(data)),
);

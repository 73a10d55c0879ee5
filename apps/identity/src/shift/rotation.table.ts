import { memberPlaced, RotationRow, rotationSet, rotationWithdrawn, TeamMemberRow } from '@kinerja/directory';
import type { UnitRotationSetV1 } from '@kinerja/identity-contracts';
import type { RotationEvent } from '@kinerja/identity-domain';
import { none, tableProjection } from '@kinerja/projections';

type Set = Extract<RotationEvent, Readonly<{ type: 'UnitRotationSet' }>>['data'];

/** As it is told to others: by the agency's calendar again is an empty cycle. */
export const saidOf = ({ unitId, from, plan }: Set): UnitRotationSetV1 => ({
  ...{ unitId, from },
  cycle: plan ? plan.cycle.map(({ shift }) => (shift ? { shift: { ...shift } } : {})) : [],
  teams: plan ? plan.teams.map((team) => ({ ...team })) : [],
});

/** The directory of every service, here from our own log. */
export const rotationsTable = tableProjection<RotationEvent, RotationRow>(RotationRow, {
  UnitRotationSet: ({ data }) => rotationSet(saidOf(data)),
  UnitRotationWithdrawn: ({ data }) => rotationWithdrawn(data),
  TeamMemberPlaced: () => none,
});

export const teamMembersTable = tableProjection<RotationEvent, TeamMemberRow>(TeamMemberRow, {
  UnitRotationSet: () => none,
  UnitRotationWithdrawn: () => none,
  TeamMemberPlaced: ({ data: { assignmentId, unitId, from, team } }) =>
    memberPlaced({ assignmentId, unitId, from, ...(team !== undefined && { team }) }),
});

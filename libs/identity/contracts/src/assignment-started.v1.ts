import { contract, Day, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';
import { golongans } from '@kinerja/vocabulary';

/** A person holds a position from a day on. Publisher: identity. Consumers: all. Key: person. */
export const assignmentStartedV1 = contract('identity.assignment-started', 1, {
  assignmentId: Uuid,
  employeeId: Uuid,
  unitId: Uuid,
  position: Type.String(),
  positionKind: oneOf(['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional']),
  jobClass: Type.Integer({ minimum: 1, maximum: 17, description: 'Kelas jabatan' }),
  golongan: oneOf(golongans),
  duty: oneOf(['head', 'member']),
  superiorId: Type.Optional(Uuid),
  startsOn: Day,
});
export type AssignmentStartedV1 = Static<typeof assignmentStartedV1.schema>;

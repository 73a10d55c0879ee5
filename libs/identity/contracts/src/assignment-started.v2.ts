import { contract, Day, oneOf, upFrom, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';
import { golongans } from '@kinerja/vocabulary';
import { assignmentStartedV1 } from './assignment-started.v1';

/**
 * A person holds a post from a day on, beside others where it is not the definitive one. Version 1 knew definitive posts without
 * an end only. Publisher: identity. Consumers: all. Key: person.
 */
export const assignmentStartedV2 = contract(
  'identity.assignment-started',
  2,
  {
    assignmentId: Uuid,
    employeeId: Uuid,
    kind: oneOf(['definitive', 'plt', 'plh', 'team']),
    unitId: Uuid,
    position: Type.String(),
    positionKind: oneOf(['jpt', 'administrator', 'pengawas', 'pelaksana', 'fungsional']),
    jobClass: Type.Integer({ minimum: 1, maximum: 17, description: 'Kelas jabatan' }),
    golongan: oneOf(golongans),
    duty: oneOf(['head', 'member']),
    superiorId: Type.Optional(Uuid),
    startsOn: Day,
    endsOn: Type.Optional(Day),
  },
  upFrom(assignmentStartedV1, (data) => ({ ...data, kind: 'definitive' })),
);
export type AssignmentStartedV2 = Static<typeof assignmentStartedV2.schema>;

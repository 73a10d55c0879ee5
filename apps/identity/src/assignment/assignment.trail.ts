import type { AssignmentEvent } from '@kinerja/identity-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const setup = { object: 'post', isConfiguration: true } as const;
type OfPerson = Readonly<{ employeeId: string }>;
const about = ({ employeeId }: OfPerson) => [employeeId];
const person = ({ employeeId }: OfPerson) => facts.person('person', employeeId);

export const assignmentTrail: TrailOf<AssignmentEvent> = {
  AssignmentStarted: {
    ...{ ...setup, about, replaces: whole },
    facts: (data) => [
      ...person(data),
      ...facts.term('post-kind', data.kind),
      ...facts.text('position', data.position),
      ...facts.unit('unit', data.unitId),
      ...facts.term('duty', data.duty),
      ...facts.number('job-class', data.jobClass),
      ...facts.text('golongan', data.golongan),
      ...facts.person('superior', data.superiorId),
      ...facts.day('first-day', data.startsOn),
      ...facts.day('last-day', data.endsOn),
      ...facts.text('letter', data.letter),
    ],
  },
  SuperiorChanged: {
    ...setup,
    about: ({ employeeId, superiorId }) => [employeeId, superiorId],
    replaces: whole,
    facts: (data) => [...person(data), ...facts.person('superior', data.superiorId), ...facts.day('from', data.from)],
  },
  AssignmentEnded: {
    ...{ ...setup, about, replaces: whole },
    facts: (data) => [...person(data), ...facts.day('last-day', data.endsOn), ...facts.term('cause', data.cause)],
  },
  AssignmentReopened: { ...setup, about, facts: person },
  AssignmentWithdrawn: { ...setup, about, facts: person },
};

import type { DelegationEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'delegation', isConfiguration: true } as const;

export const delegationTrail: TrailOf<DelegationEvent> = {
  DelegationGranted: {
    ...setup,
    about: ({ employeeId, substituteId }) => [employeeId, substituteId],
    replaces: ({ delegationId }) => delegationId,
    facts: ({ employeeId, substituteId, startsOn, endsOn }) => [
      ...facts.person('person', employeeId),
      ...facts.person('substitute', substituteId),
      ...facts.day('first-day', startsOn),
      ...facts.day('last-day', endsOn),
    ],
  },
  DelegationEnded: {
    ...setup,
    about: ({ employeeId }) => [employeeId],
    replaces: ({ delegationId }) => delegationId,
    facts: ({ employeeId, endsOn }) => [...facts.person('person', employeeId), ...facts.day('last-day', endsOn)],
  },
};

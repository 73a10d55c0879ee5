import type { RotationEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'calendar', isConfiguration: true } as const;

export const rotationTrail: TrailOf<RotationEvent> = {
  UnitRotationSet: {
    ...setup,
    replaces: ({ from }) => from,
    facts: ({ unitId, from, plan, reason }) => [
      ...facts.unit('unit', unitId),
      ...facts.day('from', from),
      ...facts.number('cycle-days', plan?.cycle.length),
      ...facts.text('team', plan?.teams.map(({ name }) => name).join(', ')),
      ...facts.text('note', reason),
    ],
  },
  UnitRotationWithdrawn: {
    ...setup,
    facts: ({ unitId, from, reason }) => [
      ...facts.unit('unit', unitId),
      ...facts.day('from', from),
      ...facts.text('note', reason),
    ],
  },
  TeamMemberPlaced: {
    object: 'post',
    isConfiguration: true,
    about: ({ employeeId }) => [employeeId],
    facts: ({ employeeId, unitId, from, team }) => [
      ...facts.person('person', employeeId),
      ...facts.unit('unit', unitId),
      ...facts.day('from', from),
      ...facts.text('team', team),
    ],
  },
};

import type { ShiftPatternEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'calendar', isConfiguration: true } as const;

export const shiftPatternTrail: TrailOf<ShiftPatternEvent> = {
  ShiftPatternDefined: {
    ...setup,
    facts: ({ name, begins, ends, breakMinutes }) => [
      ...facts.text('shift', name),
      ...facts.text('from-time', begins),
      ...facts.text('until-time', ends),
      ...facts.number('break-minutes', breakMinutes),
    ],
  },
  ShiftPatternRemoved: setup,
};

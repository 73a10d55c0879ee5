import type { PeriodEvent } from '@kinerja/planning-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const setup = { object: 'period', isConfiguration: true } as const;

export const periodTrail: TrailOf<PeriodEvent> = {
  PeriodOpened: {
    ...{ ...setup, replaces: whole },
    facts: ({ month, closesOn }) => [...facts.month('month', month), ...facts.day('closes-on', closesOn)],
  },
  PeriodClosed: {
    ...setup,
    facts: ({ month, earlyBecause }) => [...facts.month('month', month), ...facts.text('early-because', earlyBecause)],
  },
};

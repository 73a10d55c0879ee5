import type { OutageEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'outage', isConfiguration: true } as const;

export const outageTrail: TrailOf<OutageEvent> = {
  OutageRecorded: {
    ...setup,
    facts: ({ startsOn, startsAt, endsOn, endsAt, cause }) => [
      ...facts.day('first-day', startsOn),
      ...facts.text('from-time', startsAt),
      ...facts.day('last-day', endsOn),
      ...facts.text('until-time', endsAt),
      ...facts.text('cause', cause),
    ],
  },
  OutageWithdrawn: { ...setup, facts: ({ reason }) => facts.text('note', reason) },
};

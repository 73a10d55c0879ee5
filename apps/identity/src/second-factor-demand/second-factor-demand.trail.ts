import type { SecondFactorDemandEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'second-factor-demand', isConfiguration: true } as const;

export const secondFactorDemandTrail: TrailOf<SecondFactorDemandEvent> = {
  SecondFactorDemandProposed: {
    ...setup,
    facts: ({ scope, startsOn, graceDays, reason, lapsesAt }) => [
      ...facts.term('demanded-of', scope),
      ...facts.day('first-day', startsOn),
      ...facts.number('grace-days', graceDays),
      ...facts.text('note', reason),
      ...facts.instant('until', lapsesAt),
    ],
  },
  SecondFactorDemandProposalEnded: {
    ...setup,
    facts: ({ outcome, reason }) => [...facts.term('outcome', outcome), ...facts.text('note', reason)],
  },
  SecondFactorDemanded: {
    ...setup,
    facts: ({ scope, startsOn, dueOn, reason, proposedBy }) => [
      ...facts.term('demanded-of', scope),
      ...facts.day('first-day', startsOn),
      ...facts.day('enforced-from', dueOn),
      ...facts.text('note', reason),
      ...facts.account('proposed-by', proposedBy),
    ],
  },
  SecondFactorDemandWithdrawn: { ...setup, facts: ({ reason }) => facts.text('note', reason) },
};

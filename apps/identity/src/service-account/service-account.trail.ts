import type { ServiceAccountEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'service-account', isConfiguration: true } as const;
const why = ({ reason }: Readonly<{ reason?: string }>) => facts.text('note', reason);

export const serviceAccountTrail: TrailOf<ServiceAccountEvent> = {
  ServiceAccountRegistered: {
    ...setup,
    facts: ({ name, purpose, responsible }) => [
      ...facts.text('service-account-name', name),
      ...facts.text('purpose', purpose),
      ...facts.account('responsible', responsible),
    ],
  },
  ServiceAccessProposed: {
    ...setup,
    facts: ({ scopes, key, reason, lapsesAt }) => [
      ...facts.terms('scopes', scopes),
      ...facts.text('key', key?.kid),
      ...facts.text('note', reason),
      ...facts.instant('until', lapsesAt),
    ],
  },
  ServiceAccessProposalEnded: {
    ...setup,
    facts: ({ outcome, reason }) => [...facts.term('outcome', outcome), ...facts.text('note', reason)],
  },
  ServiceAccessGranted: {
    ...setup,
    facts: ({ scopes, key, proposedBy }) => [
      ...facts.terms('scopes', scopes),
      ...facts.text('key', key?.kid),
      ...facts.account('proposed-by', proposedBy),
    ],
  },
  ServiceKeyEnded: { ...setup, facts: (data) => [...facts.text('key', data.kid), ...why(data)] },
  ServiceAccountSuspended: { ...setup, facts: why },
  ServiceAccountResumed: { ...setup, facts: why },
  ServiceAccountEnded: { ...setup, facts: why },
  ServiceAccountHandedOver: {
    ...setup,
    facts: (data) => [...facts.account('responsible', data.responsible), ...why(data)],
  },
};

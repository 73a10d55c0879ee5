import { packId, type PolicyPackEvent } from '@kinerja/incentives-domain';
import { facts, type TrailOf } from '@kinerja/trail';

export const policyPackTrail: TrailOf<PolicyPackEvent> = {
  PolicyPackAdopted: {
    object: 'policy-pack',
    facts: ({ pack }) => [
      ...facts.text('policy-pack', packId(pack)),
      ...facts.day('from', pack.validFrom),
      ...facts.text('basis', pack.legalBasis),
    ],
  },
  PolicyPackWithdrawn: {
    object: 'policy-pack',
    facts: (data) => [...facts.text('policy-pack', data.packId), ...facts.text('note', data.reason)],
  },
};

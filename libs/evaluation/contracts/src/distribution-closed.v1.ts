import { contract, federated, Month, oneOf, PredikatCounts, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';
import { organisationPredikats } from '@kinerja/vocabulary';

/** A unit's ratings of a month were closed, with their distribution. Publisher: evaluation. Consumers: the centre. Key: unit. */
export const distributionClosedV1 = federated(
  contract('evaluation.distribution-closed', 1, {
    unitId: Uuid,
    month: Month,
    organisation: oneOf(organisationPredikats),
    counts: PredikatCounts,
    /** Codes of the broken rules of SE MenPANRB 3/2023; empty where it conforms. */
    breaches: Type.Array(Type.String()),
  }),
);
export type DistributionClosedV1 = Static<typeof distributionClosedV1.schema>;

import { checkDistribution, countPredikats, type Breach, type PredikatCounts } from '@kinerja/evaluation-domain';
import type { OrganisationPredikat } from '@kinerja/vocabulary';
import type { EvaluationRow } from '../evaluation/evaluations.table';
import type { DistributionRow } from './distributions.table';

/** A unit's ratings of a month as they stand; of a closed one as they were closed. */
export type DistributionView = Readonly<{
  unitId: string;
  month: string;
  status: 'open' | 'closed';
  organisation: OrganisationPredikat | null;
  people: number;
  rated: number;
  counts: PredikatCounts;
  /** What breaks the pattern; empty where percentages do not apply. */
  breaches: readonly Breach[];
  /** False for a unit that is too small for percentages: they are shown, not applied. */
  percentagesApply: boolean;
  /** The pattern held against the counts, in words; shown for units of any size. */
  steps: readonly string[];
  justification: string | null;
  closedBy: string | null;
  closedAt: string | null;
}>;

type Open = Readonly<{
  unitId: string;
  month: string;
  people: number;
  ratings: readonly EvaluationRow[];
  organisation: OrganisationPredikat | undefined;
  minimumSize: number;
}>;

const checkSoFar = (organisation: OrganisationPredikat | undefined, counts: PredikatCounts, rated: number) =>
  organisation && rated > 0 ? checkDistribution(organisation, counts) : { breaches: [], steps: [] };

export const openView = ({ unitId, month, people, ratings, organisation, minimumSize }: Open): DistributionView => {
  const counts = countPredikats(ratings.map(({ predikat }) => predikat));
  const check = checkSoFar(organisation, counts, ratings.length);
  const percentagesApply = people >= minimumSize;
  return {
    unitId,
    month,
    status: 'open',
    organisation: organisation ?? null,
    people,
    rated: ratings.length,
    counts,
    breaches: percentagesApply ? check.breaches : [],
    percentagesApply,
    steps: check.steps,
    justification: null,
    closedBy: null,
    closedAt: null,
  };
};

export const closedView = ({ unitId, month, organisation, counts, ...row }: DistributionRow): DistributionView => ({
  unitId,
  month,
  status: 'closed',
  organisation,
  people: row.people,
  rated: row.people,
  counts,
  breaches: row.breaches,
  percentagesApply: row.percentagesApply,
  steps: checkDistribution(organisation, counts).steps,
  justification: row.justification,
  closedBy: row.closedBy,
  closedAt: row.closedAt,
});

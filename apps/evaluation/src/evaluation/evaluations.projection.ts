import type { Recorded } from '@kinerja/event-store';
import type { EmployeeRated, EvaluationFinalised } from '@kinerja/evaluation-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { EvaluationRow } from './evaluations.read-model';

/** One row per evaluation. */
export const evaluations = tableProjection<Recorded<EmployeeRated> | Recorded<EvaluationFinalised>, EvaluationRow>(
  EvaluationRow,
  {
    EmployeeRated: ({ data: { by, at, ...rating }, version }) =>
      insert({
        ...rating,
        status: 'set',
        ratedBy: by,
        ratedAt: at,
        revision: null,
        finalAt: null,
        version: Number(version),
      }),
    EvaluationFinalised: ({ data: { employeeId, month, at, ...final }, version }) =>
      patch({ employeeId, month }, { ...final, status: 'final', finalAt: at, version: Number(version) }),
  },
);

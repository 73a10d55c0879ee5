import { announce, type Announcement } from '@kinerja/contracts';
import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import type { EvaluationEvent } from '@kinerja/evaluation-domain';

/** Others learn of an evaluation when it stands; what is still being rated stays here. */
export const publishEvaluation = (event: EvaluationEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'EmployeeRated':
      return [];
    case 'EvaluationFinalised': {
      const { at, ...evaluation } = event.data;
      return [announce(evaluationFinalV1, evaluation.employeeId, { ...evaluation, finalAt: at })];
    }
  }
};

import { handlerFor, type EventStore } from '@kinerja/event-store';
import { evaluationDecider, type EvaluationCommand } from '@kinerja/evaluation-domain';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { publishEvaluation } from './evaluation.publisher';

export const evaluationStream = (employee: EmployeeId, month: YearMonth): string => `evaluation-${employee}-${month}`;

const streamOf = (data: EvaluationCommand['data']): string =>
  evaluationStream('rating' in data ? data.rating.employeeId : data.employeeId, data.month);

export const evaluationHandler = (store: EventStore) =>
  handlerFor(evaluationDecider, store, streamOf, { publish: publishEvaluation });
export type EvaluationHandler = ReturnType<typeof evaluationHandler>;

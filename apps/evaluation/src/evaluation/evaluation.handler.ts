import { handlerFor, type CommandLog } from '@kinerja/commands';
import { evaluationDecider } from '@kinerja/evaluation-domain';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { publishEvaluation } from './evaluation.publisher';

export const evaluationStream = (employee: EmployeeId, month: YearMonth): string => `evaluation-${employee}-${month}`;

type Named = Readonly<{ month: YearMonth } & ({ employeeId: EmployeeId } | { rating: { employeeId: EmployeeId } })>;

const streamOf = (data: Named): string =>
  evaluationStream('rating' in data ? data.rating.employeeId : data.employeeId, data.month);

export const evaluationHandler = (store: CommandLog) =>
  handlerFor(evaluationDecider, store, streamOf, { publish: publishEvaluation });
export type EvaluationHandler = ReturnType<typeof evaluationHandler>;

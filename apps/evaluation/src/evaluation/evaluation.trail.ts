import type { EvaluationEvent } from '@kinerja/evaluation-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const object = 'rating';
const about = ({ employeeId }: Readonly<{ employeeId: string }>) => [employeeId];
type Rated = Pick<EvaluationEvent['data'], 'employeeId' | 'month' | 'workResult' | 'behaviour' | 'predikat'>;
const rated = ({ employeeId, month, workResult, behaviour, predikat }: Rated) => [
  ...facts.person('person', employeeId),
  ...facts.month('month', month),
  ...facts.term('work-result', workResult),
  ...facts.term('behaviour', behaviour),
  ...facts.term('predikat', predikat),
];

export const evaluationTrail: TrailOf<EvaluationEvent> = {
  EmployeeRated: { object, about, replaces: whole, facts: rated },
  EvaluationFinalised: {
    ...{ object, about },
    facts: (data) => [...rated(data), ...facts.number('revision', data.revision)],
  },
};

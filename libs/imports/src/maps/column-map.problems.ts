import type { ProblemTable } from '@kinerja/problem-details';
import type { ColumnMapRefusal } from './column-map.decider';

export const columnMapProblems: ProblemTable<ColumnMapRefusal> = {
  'column-map.not-found': { status: 404, title: 'No map was saved for this header' },
  'column-map.faulty': { status: 422, title: 'Some columns are not mapped as they must be' },
};

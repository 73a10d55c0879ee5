export type { Problem, ProblemTable } from './src/problem-table';
export { ProblemException, type Facts } from './src/problem-exception';
export { badShape, notFound, problem, type FieldFault } from './src/problems';
export { unwrap, type CommandAnswer } from './src/unwrap';
export { boundJson } from './src/bounded-json';
export { bodyPipe } from './src/body-pipe';
export { IsCalendarDay, IsMonth } from './src/calendar-fields';
export { MonthParam, UuidParam } from './src/param.pipes';
export { ProblemFilter } from './src/problem.filter';

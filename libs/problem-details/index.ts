export type { Problem, ProblemTable } from './src/problem-table';

export { fixedClock } from './src/fixed-clock';
export { specFor } from './src/spec-for';
export { testDatabase } from './src/test-database';
export type { TestDatabase } from './src/test-database';

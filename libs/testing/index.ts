export { fixedClock } from './src/fixed-clock';
export type { FixedClock } from './src/fixed-clock';
export { specFor } from './src/spec-for';
export { testDatabase } from './src/test-database';
export type { TestDatabase } from './src/test-database';
export { testStore } from './src/test-store';
export type { TestStore } from './src/test-store';

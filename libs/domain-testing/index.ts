export { authorityOf } from './src/authority-of';
export { fixedClock, type FixedClock } from './src/fixed-clock';
export { specFor } from './src/spec-for';

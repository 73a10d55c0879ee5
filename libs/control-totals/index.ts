export type { ControlLinesOf } from './src/books';
export type { ControlTotals } from './src/control-totals.desk';
export { controlTotalsFeature } from './src/control-totals.feature';

export type { ControlLinesOf } from './src/month-figures.queries';
export type { ControlTotals } from './src/control-totals.service';
export { controlTotalsFeature } from './src/control-totals.feature';

export {
  chartInWords,
  charts,
  ikmTable,
  predikatNames,
  predikatTable,
  progressTable,
  tppTable,
  type AgencyTotals,
  type Chart,
  type ChartTable,
} from './src/chart-tables.rules';
export { addTotals, meanIkm, noTotals, shareOf, type ServiceResult, type Totals } from './src/figures.rules';

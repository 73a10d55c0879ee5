export {
  type MonthFigures,
  type ControlTotalsStated,
  controlTotalsDecider,
  type StatedState,
} from './src/control-totals.decider';
export { lastNight, type Night } from './src/nights';

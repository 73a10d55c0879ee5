export { runSchedule, type Outcome, type ScheduleOptions } from './src/simulate';

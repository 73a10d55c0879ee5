import { handlerFor, type CommandLog } from '@kinerja/commands';
import { periodDecider } from '@kinerja/planning-domain';
import { publishPeriod } from './period.publisher';

export const periodHandler = (store: CommandLog) =>
  handlerFor(periodDecider, store, ({ month }) => `period-${month}`, { publish: publishPeriod });
export type PeriodHandler = ReturnType<typeof periodHandler>;

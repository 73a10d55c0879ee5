import { handlerFor, type EventStore } from '@kinerja/event-store';
import { periodDecider } from '@kinerja/planning-domain';
import { publishPeriod } from './period.publisher';

export const periodHandler = (store: EventStore) =>
  handlerFor(periodDecider, store, ({ month }) => `period-${month}`, { publish: publishPeriod });
export type PeriodHandler = ReturnType<typeof periodHandler>;

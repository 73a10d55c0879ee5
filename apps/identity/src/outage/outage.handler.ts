import { handlerFor, type CommandLog } from '@kinerja/commands';
import { outageDecider } from '@kinerja/identity-domain';
import { outageAnnouncements } from './outage.publisher';

export type OutageHandler = ReturnType<typeof outageHandler>;

export const outageHandler = (store: CommandLog) =>
  handlerFor(outageDecider, store, ({ outageId }) => `outage-${outageId}`, { publish: outageAnnouncements });

import { feature } from '@kinerja/service-runtime';
import { PeriodController } from './period.controller';
import { periodHandler } from './period.handler';
import { periods } from './periods.table';

export const periodFeature = feature({
  events: { PeriodOpened: { version: 1 }, PeriodClosed: { version: 1 } },
  handler: periodHandler,
  tables: [periods],
  controllers: [PeriodController],
});

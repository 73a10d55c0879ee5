import { feature } from '@kinerja/service-runtime';
import { PeriodController } from './period.controller';
import { periodHandler } from './period.handler';
import { periods } from './periods.table';
import { periodTrail } from './period.trail';

export const periodFeature = feature({
  events: { PeriodOpened: { version: 1 }, PeriodClosed: { version: 1 } },
  handler: periodHandler,
  trail: periodTrail,
  tables: [periods],
  controllers: [PeriodController],
});

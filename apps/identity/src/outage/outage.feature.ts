import { feature } from '@kinerja/service-runtime';
import { OutageController } from './outage.controller';
import { outageHandler } from './outage.handler';
import { outageTrail } from './outage.trail';
import { outagesTable } from './outages.table';

export const outageFeature = feature({
  events: { OutageRecorded: { version: 1 }, OutageWithdrawn: { version: 1 } },
  handler: outageHandler,
  trail: outageTrail,
  tables: [outagesTable],
  controllers: [OutageController],
});

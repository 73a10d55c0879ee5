import { feature } from '@kinerja/service-runtime';
import { ClosingController } from './closing.controller';
import { DistributionReadingController } from './distribution-reading.controller';
import { distributionHandler } from './distribution.handler';
import { distributions } from './distributions.table';

export const distributionFeature = feature({
  events: { DistributionClosed: { version: 1 } },
  handler: distributionHandler,
  tables: [distributions],
  controllers: [ClosingController, DistributionReadingController],
});

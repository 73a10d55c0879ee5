import { feature } from '@kinerja/service-runtime';
import { ClosingController } from './closing.controller';
import { DistributionReadingController } from './distribution-reading.controller';
import { distributionHandler } from './distribution.handler';
import { distributions } from './distributions.table';
import { distributionTrail } from './distribution.trail';

export const distributionFeature = feature({
  events: { DistributionClosed: { version: 1 } },
  handler: distributionHandler,
  trail: distributionTrail,
  tables: [distributions],
  controllers: [ClosingController, DistributionReadingController],
});

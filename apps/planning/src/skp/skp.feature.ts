import { feature } from '@kinerja/service-runtime';
import { services } from '../services/services.table';
import { measuredIndicators } from './measured-indicators.table';
import { planProgress } from './plan-progress.table';
import { SkpApprovalController } from './skp-approval.controller';
import { skpInbox } from './skp-inbox.table';
import { skpOverview } from './skp-overview.table';
import { SkpReadingController } from './skp-reading.controller';
import { SkpController } from './skp.controller';
import { skpHandler } from './skp.handler';
import { correctAppraisers } from './appraisers.reaction';
import { measureIndicators } from './skp.reaction';
import { superiorResults } from './superior-results.table';
import { skpTrail } from './skp.trail';

// #region feature
export const skpFeature = feature({
  events: {
    SkpDrafted: { version: 1 },
    SkpResultsSet: { version: 1 },
    SkpSubmitted: { version: 1 },
    SkpAppraiserCorrected: { version: 1 },
    SkpApproved: { version: 1 },
    SkpReturned: { version: 1, personal: { subject: 'employee', purpose: 'planning', fields: ['note'] } },
    IndicatorMeasured: { version: 1 },
  },
  handler: skpHandler,
  trail: skpTrail,
  tables: [skpInbox, skpOverview, measuredIndicators, superiorResults, planProgress, services],
  reactions: [measureIndicators, correctAppraisers],
  controllers: [SkpController, SkpApprovalController, SkpReadingController],
});
// #endregion

import { planningControlTotalsStatedV1 } from '@kinerja/planning-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, partsOf } from '@kinerja/service-runtime';
import { compose } from './compose';
import { controlLines } from './control-totals/control-totals.queries';
import { erasureFeature } from './erasure/erasure.feature';
import { periodFeature } from './period/period.feature';
import { periodHandler } from './period/period.handler';
import { LinkableResults } from './skp/linkable-results';
import { skpFeature } from './skp/skp.feature';
import { skpHandler } from './skp/skp.handler';
import { planningTrail } from './planning.trail';

export { compose } from './compose';

/** Table of contents: what planning keeps, hears and serves. */
export const planningService = defineService({
  name: 'planning',
  trail: planningTrail,
  parts: partsOf(compose, { skp: skpHandler, period: periodHandler, linkableResults: LinkableResults }),
  features: [
    skpFeature,
    periodFeature,
    directoryFeature,
    erasureFeature,
    controlTotalsFeature({ contract: planningControlTotalsStatedV1, linesOf: controlLines }),
  ],
});

import { planningControlTotalsStatedV1 } from '@kinerja/planning-contracts';
import { directoryFeature } from '@kinerja/directory';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService } from '@kinerja/service-runtime';
import { controlLines } from './control-totals/control-totals.queries';
import { periodFeature } from './period/period.feature';
import { skpFeature } from './skp/skp.feature';

/** Table of contents: what planning keeps, hears and serves. */
export const planningService = defineService({
  name: 'planning',
  features: [
    skpFeature,
    periodFeature,
    directoryFeature,
    controlTotalsFeature({ contract: planningControlTotalsStatedV1, linesOf: controlLines }),
  ],
});

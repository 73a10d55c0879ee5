import { planningControlTotalsStatedV1 } from '@kinerja/contracts';
import { controlTotalsFeature, defineService } from '@kinerja/service-shell';
import { controlLines } from './control-totals/control-totals.queries';
import { peopleFeature } from './people/people.feature';
import { periodFeature } from './period/period.feature';
import { skpFeature } from './skp/skp.feature';

/** Table of contents: what planning keeps, hears and serves. */
export const planningService = defineService({
  name: 'planning',
  features: [
    skpFeature,
    periodFeature,
    peopleFeature,
    controlTotalsFeature({ contract: planningControlTotalsStatedV1, linesOf: controlLines }),
  ],
});

import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of planning. Publisher: planning. Consumer: the centre. Key: month. */
export const planningControlTotalsStatedV1 = controlTotalsStated('planning');

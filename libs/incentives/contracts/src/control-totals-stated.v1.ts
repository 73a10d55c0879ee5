import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of incentives. Publisher: incentives. Consumer: the centre. Key: month. */
export const incentivesControlTotalsStatedV1 = controlTotalsStated('incentives');

import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of reporting. Publisher: reporting. Consumer: the centre. Key: month. */
export const reportingControlTotalsStatedV1 = controlTotalsStated('reporting');

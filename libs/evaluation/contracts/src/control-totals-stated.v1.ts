import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of evaluation. Publisher: evaluation. Consumer: the centre. Key: month. */
export const evaluationControlTotalsStatedV1 = controlTotalsStated('evaluation');

import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of surveys. Publisher: surveys. Consumer: the centre. Key: month. */
export const surveysControlTotalsStatedV1 = controlTotalsStated('surveys');

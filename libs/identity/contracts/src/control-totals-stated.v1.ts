import { controlTotalsStated } from '@kinerja/contracts';

/** What the centre should hold of identity. Publisher: identity. Consumer: the centre. Key: month. */
export const identityControlTotalsStatedV1 = controlTotalsStated('identity');

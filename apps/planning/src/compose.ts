import type { ServicePorts } from '@kinerja/service-runtime';
import { periodHandler } from './period/period.handler';
import { skpHandler } from './skp/skp.handler';

/** What planning is made of. */
export const compose = ({ store }: Pick<ServicePorts, 'store'>) => ({
  skp: skpHandler(store),
  period: periodHandler(store),
});

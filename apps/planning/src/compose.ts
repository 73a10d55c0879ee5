import type { ServicePorts } from '@kinerja/service-runtime';
import { periodHandler } from './period/period.handler';
import { LinkableResults } from './skp/linkable-results';
import { skpHandler } from './skp/skp.handler';

/** What planning is made of. */
export const compose = (ports: Pick<ServicePorts, 'store' | 'dataSource' | 'projections'>) => ({
  skp: skpHandler(ports.store),
  period: periodHandler(ports.store),
  linkableResults: new LinkableResults(ports),
});

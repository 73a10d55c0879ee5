import { arrivalTable, onEach } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { federatedContracts } from '../federated-contracts';
import { HeardRow } from './heard.read-model';

/** When each agency's services were last heard, whatever they said. */
export const lastHeard = arrivalTable(
  HeardRow,
  ...onEach(federatedContracts, ({ agency, context, time }) => insert({ agency, context, heardAt: instant(time) })),
);

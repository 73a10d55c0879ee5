import type { tppRunSealedV1 } from '@kinerja/contracts';
import { insert, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { TppRunRow } from './tpp-run.read-model';

export const tppRunProjection = tableProjection<FederatedEvent<typeof tppRunSealedV1>, TppRunRow>(TppRunRow, {
  'incentives.tpp-run-sealed': ({ agency, data }) => insert({ agency, ...data }),
});

import { tppRunSealedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { TppRunRow } from './tpp-run.read-model';

export const tppRunProjection = heardTable(
  TppRunRow,
  on(tppRunSealedV1, ({ agency, data }) => insert({ agency, ...data })),
);

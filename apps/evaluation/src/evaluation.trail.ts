import type { TrailMounting } from '@kinerja/trail';
import { evaluationAccess } from './access';
import { evaluationProcessing } from './evaluation.processing';

/** Rule TRL-004: whoever comes in reads all of it. */
export const evaluationTrail: TrailMounting = {
  read: evaluationAccess.readTrail,
  readOwn: evaluationAccess.readOwnTrail,
  processing: evaluationProcessing,
  seen: () => 'everything',
};

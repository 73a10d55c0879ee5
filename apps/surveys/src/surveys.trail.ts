import type { TrailMounting } from '@kinerja/trail';
import { surveysAccess } from './access';
import { surveysProcessing } from './surveys.processing';

/** Rule TRL-004: nothing in it is anybody's own. */
export const surveysTrail: TrailMounting = {
  read: surveysAccess.readTrail,
  readOwn: surveysAccess.readOwnTrail,
  processing: surveysProcessing,
  seen: () => 'everything',
};

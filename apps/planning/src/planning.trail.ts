import type { TrailMounting } from '@kinerja/trail';
import { holdsOneOf } from '@kinerja/vocabulary';
import { planningAccess } from './access';
import { planningProcessing } from './planning.processing';

/** Rule TRL-004: an administrator reads how the agency is set up, and nothing of its people's work. */
export const planningTrail: TrailMounting = {
  read: planningAccess.readTrail,
  readOwn: planningAccess.readOwnTrail,
  processing: planningProcessing,
  seen: (roles) => (holdsOneOf(roles, 'auditor') ? 'everything' : 'configuration'),
};

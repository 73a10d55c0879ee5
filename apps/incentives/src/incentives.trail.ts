import type { TrailMounting } from '@kinerja/trail';
import { holdsOneOf } from '@kinerja/vocabulary';
import { incentivesAccess } from './access';
import { incentivesProcessing } from './incentives.processing';

/** Rules TRL-004, TPP-027: all of it, and nothing for a system administrator. */
export const incentivesTrail: TrailMounting = {
  read: incentivesAccess.readTrail,
  readOwn: incentivesAccess.readOwnTrail,
  processing: incentivesProcessing,
  seen: (roles) => (holdsOneOf(roles, 'system-admin') ? 'nothing' : 'everything'),
};

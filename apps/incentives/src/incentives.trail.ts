import type { TrailMounting } from '@kinerja/trail';
import { holdsOneOf } from '@kinerja/vocabulary';
import { incentivesAccess } from './access';

/** Rules TRL-004, TPP-027: all of it, and nothing for a system administrator. */
export const incentivesTrail: TrailMounting = {
  read: incentivesAccess.readTrail,
  readOwn: incentivesAccess.readOwnTrail,
  seen: (roles) => (holdsOneOf(roles, 'system-admin') ? 'nothing' : 'everything'),
};

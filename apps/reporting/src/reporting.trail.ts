import type { TrailMounting } from '@kinerja/trail';
import { holdsOneOf } from '@kinerja/vocabulary';
import { reportingAccess } from './access';
import { reportingProcessing } from './reporting.processing';

/** Rule TRL-004: an administrator reads how the agency is set up, and nothing of its people's work. */
export const reportingTrail: TrailMounting = {
  read: reportingAccess.readTrail,
  readOwn: reportingAccess.readOwnTrail,
  processing: reportingProcessing,
  seen: (roles) => (holdsOneOf(roles, 'auditor') ? 'everything' : 'configuration'),
};

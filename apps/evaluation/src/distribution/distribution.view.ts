import {
  Count,
  extended,
  Moment,
  Month,
  oneOf,
  orNull,
  pageOf,
  personal,
  perWord,
  Uuid,
  versioned,
  view,
} from '@kinerja/openapi';
import { breaches } from '@kinerja/evaluation-domain';
import { organisationPredikats, predikats } from '@kinerja/vocabulary';
import { Type } from 'typebox';

/** A unit's ratings of a month as they stand; of a closed one as they were closed. */
const distributionView = view('Distribution', {
  unitId: Uuid,
  month: Month,
  status: oneOf(['open', 'closed']),
  organisation: orNull(oneOf(organisationPredikats)),
  people: Count,
  rated: Count,
  counts: perWord(predikats, Count),
  /** What breaks the pattern; empty where percentages do not apply. */
  breaches: Type.Array(oneOf(breaches)),
  /** False for a unit that is too small for percentages: they are shown, not applied. */
  percentagesApply: Type.Boolean(),
  /** The pattern held against the counts, in Indonesian words; for units of any size. */
  steps: Type.Array(Type.String()),
  justification: orNull(Type.String()),
  closedBy: orNull(Uuid),
  closedAt: orNull(Moment),
  /** Whether whoever asks may close it, and set the unit's achievement: the head on that day, or who judges the head. */
  mayClose: Type.Boolean(),
  maySetAchievement: Type.Boolean(),
});
export const distributionPage = pageOf(distributionView);

/** With every person's predikat. */
export const distributionDetails = extended('DistributionDetails', distributionView, {
  ratings: Type.Array(
    view('PersonRating', {
      employeeId: Uuid,
      predikat: orNull(personal('rating', oneOf(predikats))),
      status: oneOf(['waiting', 'set', 'final']),
    }),
  ),
});

export const distributionClosed = versioned('DistributionClosed', { unitId: Uuid, month: Month });

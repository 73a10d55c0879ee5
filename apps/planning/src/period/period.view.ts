import { Day, Moment, Month, oneOf, orNull, pageOf, versioned, view } from '@kinerja/openapi';

/** A month that people report in. */
export const periodPage = pageOf(
  view('Period', { month: Month, closesOn: Day, status: oneOf(['open', 'closed']), closedAt: orNull(Moment) }),
);

export const periodDone = versioned('PeriodDone', { month: Month });

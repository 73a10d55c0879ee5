import { Day, Moment, Month, oneOf, orNull, pageOf, TimeOfDay, Uuid, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

const outage = view('PeriodOutage', {
  outageId: Uuid,
  startsOn: Day,
  startsAt: TimeOfDay,
  endsOn: Day,
  endsAt: TimeOfDay,
  cause: Type.String(),
});

/** A month that people report in. */
export const periodPage = pageOf(
  view('Period', {
    month: Month,
    closesOn: Day,
    /** The last day where outages moved it (PLAN-014), of a month that is open. */
    movedTo: Type.Optional(Day),
    movedBy: Type.Optional(Type.Array(outage)),
    status: oneOf(['open', 'closed']),
    closedAt: orNull(Moment),
  }),
);

export const periodDone = versioned('PeriodDone', { month: Month });

import {
  Count,
  Day,
  Decimal,
  Moment,
  Month,
  oneOf,
  orNull,
  pageOf,
  TimeOfDay,
  Uuid,
  versioned,
  view,
} from '@kinerja/openapi';
import { Type } from 'typebox';

const name = { employeeId: Uuid, month: Month, activityId: Uuid };

/** One row of somebody's daily report. */
export const activityPage = pageOf(
  view('Activity', {
    ...name,
    date: Day,
    startsAt: TimeOfDay,
    endsAt: TimeOfDay,
    description: Type.String(),
    indicatorId: orNull(Uuid),
    /** Counts `unit`. */
    quantity: orNull(Decimal),
    unit: orNull(Type.String()),
    status: oneOf(['reported', 'approved', 'returned']),
    /** Why it was returned; null once it is corrected. */
    returnNote: orNull(Type.String()),
    lastBy: Uuid,
    lastAt: Moment,
    /** In whose stead `lastBy` decided, with which right; absent where the superior did. */
    decidedFor: Type.Optional(view('StandIn', { employeeId: Uuid, as: oneOf(['delegation', 'plt', 'plh']) })),
  }),
);

/** What was reported of a unit's month. */
export const unitMonthPage = pageOf(
  view('UnitMonth', {
    unitId: Uuid,
    name: Type.String(),
    reported: Count,
    approved: Count,
    returned: Count,
    closed: Count,
  }),
);

export const activityDone = versioned('ActivityDone', name);

const refusedView = Type.Object(
  { code: Type.String(), title: Type.String(), status: Type.Integer() },
  { title: 'RefusedApproval', description: 'The facts behind the refusal stand beside these' },
);

const approved = versioned('ApprovedActivity', { ...name, approved: Type.Literal(true) });
const notApproved = view('ActivityNotApproved', { ...name, approved: Type.Literal(false), problem: refusedView });

/** What became of each activity of a request; a refusal is told whole, as it would be told alone. */
export const approvalsView = view('Approvals', { items: Type.Array(Type.Union([approved, notApproved])) });

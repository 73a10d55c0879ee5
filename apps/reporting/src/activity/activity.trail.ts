import { minutesOf, type ActivityLogEvent, type ActivityReport } from '@kinerja/reporting-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const object = 'activity-log';
const about = ({ employee }: Readonly<{ employee: string }>) => [employee];
const person = ({ employee }: Readonly<{ employee: string }>) => facts.person('person', employee);
/** When and how long; what somebody writes of their day is between them and whoever decides about it. */
const reported = (activity: ActivityReport) => [
  ...facts.day('activity-day', activity.date),
  ...facts.text('activity-time', `${activity.startsAt}–${activity.endsAt}`),
  ...facts.number('minutes', minutesOf(activity)),
];

export const activityTrail: TrailOf<ActivityLogEvent> = {
  ActivityReported: {
    ...{ object, about },
    replaces: ({ activity }) => activity.activityId,
    facts: (data) => [...person(data), ...reported(data.activity)],
  },
  ActivityCorrected: {
    ...{ object, about },
    replaces: ({ activity }) => activity.activityId,
    facts: (data) => [...person(data), ...reported(data.activity)],
  },
  ActivityApproved: { object, about, facts: (data) => [...person(data), ...facts.month('month', data.month)] },
  ActivityReturned: {
    ...{ object, about },
    facts: (data) => [...person(data), ...facts.month('month', data.month)],
  },
  ActivityMonthClosed: {
    ...{ object, about },
    facts: (data) => [
      ...person(data),
      ...facts.month('month', data.month),
      ...facts.number('approved-count', data.approved),
      ...facts.number('not-approved-count', data.notApproved),
      ...facts.number('minutes', data.approvedMinutes),
    ],
  },
};

import { monthOf, type LocalDate, type YearMonth } from '@kinerja/vocabulary';
import { overlaps, type ActivityReport, type TimeOfDay } from './activity';
import type { ReportFacts } from './activity-log.commands';

export type ActivityFault =
  | Readonly<{ code: 'activity.month-not-open'; month: YearMonth }>
  | Readonly<{ code: 'activity.outside-the-month'; date: LocalDate; month: YearMonth }>
  | Readonly<{ code: 'activity.in-the-future'; date: LocalDate; today: LocalDate }>
  | Readonly<{ code: 'activity.ends-before-it-starts'; startsAt: TimeOfDay; endsAt: TimeOfDay }>
  | Readonly<{ code: 'activity.overlaps'; activityId: string; startsAt: TimeOfDay; endsAt: TimeOfDay }>
  | Readonly<{ code: 'activity.quantity-without-unit' }>
  | Readonly<{ code: 'activity.quantity-without-indicator' }>
  | Readonly<{ code: 'activity.unknown-indicator'; indicatorId: string }>;

/** Rule REP-001: a day of this month, while the month is open, and not a day to come. */
const dateFault = (month: YearMonth, { activity: { date }, isMonthOpen, today }: ReportFacts) => {
  if (!isMonthOpen) return { code: 'activity.month-not-open', month } as const;
  if (monthOf(date) !== month) return { code: 'activity.outside-the-month', date, month } as const;
  return date > today ? ({ code: 'activity.in-the-future', date, today } as const) : undefined;
};

/** Rule REP-002: work takes time, and nobody does two things at once. */
const timeFault = (activity: ActivityReport, others: readonly ActivityReport[]): ActivityFault | undefined => {
  const { startsAt, endsAt } = activity;
  if (startsAt >= endsAt) return { code: 'activity.ends-before-it-starts', startsAt, endsAt };
  const other = others.find((one) => overlaps(one, activity));
  return (
    other && {
      code: 'activity.overlaps',
      activityId: other.activityId,
      startsAt: other.startsAt,
      endsAt: other.endsAt,
    }
  );
};

/** Rule REP-003: a quantity counts something, for an indicator of the person's own approved plan. */
const quantityFault = (
  { indicatorId, quantity, unit }: ActivityReport,
  ownIndicators: readonly string[],
): ActivityFault | undefined => {
  if ((quantity === null) !== (unit === null)) return { code: 'activity.quantity-without-unit' };
  if (quantity !== null && indicatorId === null) return { code: 'activity.quantity-without-indicator' };
  if (indicatorId === null || ownIndicators.includes(indicatorId)) return undefined;
  return { code: 'activity.unknown-indicator', indicatorId };
};

/** The first thing wrong with a report beside the person's `others` of the month. */
export const faultIn = (
  month: YearMonth,
  facts: ReportFacts,
  others: readonly ActivityReport[],
): ActivityFault | undefined =>
  dateFault(month, facts) ?? timeFault(facts.activity, others) ?? quantityFault(facts.activity, facts.ownIndicators);

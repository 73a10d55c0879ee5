import { isAcked, isOf, type Acked, type Activity, type Entry } from '@kinerja/system-under-test';

export type ActivityStatus = 'reported' | 'approved' | 'returned';
export type ExpectedActivity = Readonly<{ activity: Activity; status: ActivityStatus }>;

const STATUS_AFTER = {
  'activity.approve': 'approved',
  'activity.return': 'returned',
  'activity.correct': 'reported',
} as const;
const changesOne = isOf('activity.approve', 'activity.return', 'activity.correct');

const approves = isOf('activity.approve-many');
const reports = isOf('activity.report');

/** Ids of the activities that unanswered commands are about: whether these happened is not known. */
export const activitiesWithUnknownOutcome = (entries: readonly Entry[]): ReadonlySet<string> => {
  const unknown = entries.filter(({ outcome }) => outcome.kind === 'unknown');
  const alone = unknown.filter(changesOne);
  const together = unknown.filter(approves).flatMap(({ about }) => about.activities);
  return new Set([...alone.map(({ about }) => about), ...together].map(({ activityId }) => activityId));
};

/** Whether a report was never answered: nobody knows the id of its activity, if there is one. */
export const hasUnknownReports = (entries: readonly Entry[]): boolean =>
  entries.filter(reports).some(({ outcome }) => outcome.kind === 'unknown');

/** What an acknowledged command made of which activities; the others are about none. */
const effectsOf = (entry: Acked): readonly ExpectedActivity[] => {
  if (changesOne(entry)) return [{ activity: entry.about, status: STATUS_AFTER[entry.what] }];
  if (reports(entry)) {
    const { activityId } = entry.outcome.answer;
    return [{ activity: { ...entry.about, activityId }, status: 'reported' }];
  }
  if (!approves(entry)) return [];
  const approved = entry.outcome.answer.items.filter((item) => item.approved).map(({ activityId }) => activityId);
  return entry.about.activities
    .filter(({ activityId }) => approved.includes(activityId))
    .map((activity) => ({ activity, status: 'approved' }));
};

/** Activity id → how it has to be shown, as the acknowledgements say. */
export const expectedActivities = (entries: readonly Entry[]): ReadonlyMap<string, ExpectedActivity> => {
  const expected = new Map(
    entries.filter(isAcked).flatMap((entry) => effectsOf(entry).map((one) => [one.activity.activityId, one] as const)),
  );
  for (const activityId of activitiesWithUnknownOutcome(entries)) expected.delete(activityId);
  return expected;
};

/** Plan → its last acknowledged target, unless a later setting was never answered. */
export const expectedTargets = (entries: readonly Entry[]): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const { about, outcome } of entries.filter(isOf('skp.results'))) {
    if (outcome.kind === 'acked') targets.set(about.skpId, about.target);
    if (outcome.kind === 'unknown') targets.delete(about.skpId);
  }
  return targets;
};

/** Month → whether its period is open, unless its opening or closing was never answered. */
export const expectedPeriods = (entries: readonly Entry[]): ReadonlyMap<string, 'open' | 'closed'> => {
  const periods = new Map<string, 'open' | 'closed'>();
  for (const { what, about, outcome } of entries.filter(isOf('period.open', 'period.close'))) {
    if (outcome.kind === 'acked') periods.set(about.month, what === 'period.open' ? 'open' : 'closed');
    if (outcome.kind === 'unknown') periods.delete(about.month);
  }
  return periods;
};

/** Names of units that were acknowledged as registered. */
export const expectedUnits = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(isOf('unit.register'))
    .filter(({ outcome }) => outcome.kind === 'acked')
    .map(({ about }) => about.name);

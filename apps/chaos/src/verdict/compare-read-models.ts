import type { Crew, Entry, StaffedAgency, Visitor } from '@kinerja/system-under-test';
import { Type, type Static, type TSchema } from 'typebox';
import {
  activitiesWithUnknownOutcome,
  expectedActivities,
  expectedPeriods,
  expectedTargets,
  expectedUnits,
  hasUnknownReports,
  type ExpectedActivity,
} from './expectations';

const shownActivity = Type.Object({
  activityId: Type.String(),
  status: Type.String(),
  description: Type.String(),
});
export type ShownActivity = Static<typeof shownActivity>;

const differs = (
  id: string,
  { status, activity }: ExpectedActivity,
  one: ShownActivity | undefined,
): readonly string[] => {
  if (!one) return [`activity ${id} of ${activity.employeeId} is not shown`];
  if (one.status === status && one.description === activity.description) return [];
  return [`activity ${id} is shown as ${one.status}, acknowledged as ${status}`];
};

/** `shown`: activities as the API lists them. Answers sentences about what differs. */
export const compareActivities = (entries: readonly Entry[], shown: readonly ShownActivity[]): readonly string[] => {
  const [expected, unknown] = [expectedActivities(entries), activitiesWithUnknownOutcome(entries)];
  const seen = new Map(shown.map((one) => [one.activityId, one]));
  const faults = [...expected].flatMap(([id, one]) => differs(id, one, seen.get(id)));
  if (hasUnknownReports(entries)) return faults;
  const uncalledFor = [...seen.keys()].filter((id) => !expected.has(id) && !unknown.has(id));
  return [...faults, ...uncalledFor.map((id) => `activity ${id} is shown and nobody reported it`)];
};

const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object({ items: Type.Array(item), next: Type.Optional(Type.Union([Type.String(), Type.Null()])) });

/** A whole list, page after page. */
const all = async <Item extends TSchema>(visitor: Visitor, path: string, item: Item): Promise<Static<Item>[]> => {
  const items: Static<Item>[] = [];
  for (let cursor = ''; ;) {
    const after = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page = await visitor.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${after}`, pageOf(item));
    items.push(...page.items);
    if (!page.next) return items;
    cursor = page.next;
  }
};

const shownPlan = Type.Object({
  results: Type.Array(Type.Object({ indicators: Type.Array(Type.Object({ target: Type.String() })) })),
});

const comparePlans = async (entries: readonly Entry[], admin: Visitor): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [skpId, target] of expectedTargets(entries)) {
    const { results } = await admin.get(`/api/planning/skps/${skpId}`, shownPlan);
    const shown = results[0]?.indicators[0]?.target;
    if (shown !== target) faults.push(`plan ${skpId} shows the target ${shown}, acknowledged was ${target}`);
  }
  return faults;
};

/** Every unit is shown once. */
export const compareUnits = (entries: readonly Entry[], shown: readonly string[]): readonly string[] =>
  expectedUnits(entries)
    .map((name) => ({ name, times: shown.filter((one) => one === name).length }))
    .filter(({ times }) => times !== 1)
    .map(({ name, times }) => `unit ${name} is shown ${times} times`);

const shownPeriod = Type.Object({ month: Type.String(), status: Type.String() });

export const comparePeriods = (
  entries: readonly Entry[],
  shown: readonly Static<typeof shownPeriod>[],
): readonly string[] => {
  const status = new Map(shown.map((one) => [one.month, one.status]));
  return [...expectedPeriods(entries)]
    .filter(([month, one]) => status.get(month) !== one)
    .map(([month, one]) => `period ${month} is shown as ${status.get(month)}, acknowledged as ${one}`);
};

/** What the screens of one agency show against what was acknowledged to its people; answers sentences about what differs. */
export const compareReadModels = async (
  entries: readonly Entry[],
  agency: StaffedAgency,
  { people, admin }: Crew,
): Promise<readonly string[]> => {
  const activities: ShownActivity[] = [];
  for (const { visitor } of people)
    for (const month of agency.months)
      activities.push(...(await all(visitor, `/api/reporting/activity-logs/mine?month=${month}`, shownActivity)));
  const units = await all(admin, '/api/identity/units', Type.Object({ name: Type.String() }));
  const periods = await all(admin, '/api/planning/periods', shownPeriod);
  return [
    ...compareActivities(entries, activities),
    ...(await comparePlans(entries, admin)),
    ...compareUnits(
      entries,
      units.map(({ name }) => name),
    ),
    ...comparePeriods(entries, periods),
  ];
};

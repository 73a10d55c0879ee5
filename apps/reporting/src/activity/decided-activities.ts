import { standInsOf, type StandIn } from '@kinerja/directory';
import { localDateAt, type Zone } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { ActivityRow } from './activities.table';

export type ShownActivity = ActivityRow & Readonly<{ decidedFor?: StandIn }>;

/** Activities with in whose stead they were decided (IDN-084). */
export const withStandIns = async (
  source: DataSource,
  zone: Zone,
  activities: readonly ActivityRow[],
): Promise<readonly ShownActivity[]> => {
  const decided = activities.filter(({ status }) => status !== 'reported');
  const found = await standInsOf(
    source,
    decided.map(({ employeeId, date, lastBy, lastAt }) => ({
      ...{ about: employeeId, factOn: date, by: lastBy, decidedOn: localDateAt(lastAt, zone) },
    })),
  );
  const byId = new Map(decided.map(({ activityId }, at) => [activityId, found[at]]));
  return activities.map((activity) => {
    const decidedFor = byId.get(activity.activityId);
    return { ...activity, ...(decidedFor && { decidedFor }) };
  });
};

import { allPostsOf, headOf, postsOn, unitsOf } from '@kinerja/directory';
import type { LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { ConsequencesView } from './assignment.view';
import type { PostRecordRow } from './post-records.table';

const headless = async (source: DataSource, post: PostRecordRow, day: LocalDate) => {
  const { duty, kind, unitId, assignmentId } = post;
  if (duty !== 'head' || kind !== 'definitive') return undefined;
  const head = await headOf(source, unitId, day);
  if (head && head.assignmentId !== assignmentId) return undefined;
  const unit = (await unitsOf(source, day)).find((one) => one.unitId === unitId);
  return { unitId, unitName: unit?.name ?? '' };
};

/** What stands on a day that would be the first without this post. */
export const consequencesFrom = async (
  source: DataSource,
  post: PostRecordRow,
  day: LocalDate,
): Promise<ConsequencesView> => {
  const { employeeId, assignmentId } = post;
  const [below, held, unit] = await Promise.all([
    postsOn(source, day, { superior: employeeId }),
    allPostsOf(source, employeeId, day),
    headless(source, post, day),
  ]);
  const superiorId = held.find((one) => one.assignmentId === assignmentId)?.superiorId;
  const beside = held.filter((one) => one.assignmentId !== assignmentId && one.kind !== 'definitive');
  return {
    employeeId,
    ...(superiorId && { superiorId }),
    below: below.map(({ employeeId: id, assignmentId: of, position }) => ({
      employeeId: id,
      assignmentId: of,
      position,
    })),
    ...(unit && { headless: unit }),
    beside: beside.map(({ assignmentId: id, kind, position }) => ({ assignmentId: id, kind, position })),
  };
};

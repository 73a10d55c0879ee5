import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { superiorOn, type AssignmentState, type Superior } from './assignment.state';
import type { ChangeMeanwhile } from './superior-report.events';

/** What a report was about when it was made. */
export type ReportedSuperior = Readonly<{ from: LocalDate; recordedId?: EmployeeId | undefined }>;
/** A post as it stands now; `superiors` with those that are known by name. */
export type PostNow = Readonly<{ isWithdrawn: boolean; endsOn: LocalDate | null; superiors: readonly Superior[] }>;

/** Rule IDN-125: what has happened to the post since; undefined while the report is as open as it was. */
export const changedMeanwhile = (
  { from, recordedId }: ReportedSuperior,
  { isWithdrawn, endsOn, superiors }: PostNow,
  today: LocalDate,
): ChangeMeanwhile | undefined => {
  if (isWithdrawn) return 'post-withdrawn';
  if (superiorOn(superiors, from) !== recordedId) return 'corrected';
  return endsOn !== null && endsOn < today ? 'post-ended' : undefined;
};

/** A post as its stream has it. */
export const postNow = (post: AssignmentState): PostNow =>
  post.status === 'started'
    ? { isWithdrawn: false, endsOn: post.endsOn, superiors: post.superiors }
    : { isWithdrawn: true, endsOn: null, superiors: [] };

import { changedMeanwhile, superiorOn, type PostNow } from '@kinerja/identity-domain';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { AccountNames } from '../account/account-names.queries';
import type { SuperiorReportView } from './superior-report.view';
import type { SuperiorReportRow } from './superior-reports.table';

const withoutNulls = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [K in keyof T as null extends T[K] ? never : K]: T[K];
  } & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> };

/** The post as it stands now, who decided by name, as of which day, and who asks. */
type Around = Readonly<{
  post: (PostNow & Readonly<{ position: string; unitName: string }>) | undefined;
  names: AccountNames;
  day: LocalDate;
  asks: EmployeeId | undefined;
}>;

/** Rule IDN-125: what has happened to the post since, while the report is open. */
const sinceThen = ({ state, fromOn: from, recordedId }: SuperiorReportRow, { post, day }: Around) => {
  const isOpen = post !== undefined && state === 'open';
  const changed = isOpen ? changedMeanwhile({ from, recordedId: recordedId ?? undefined }, post, day) : undefined;
  if (!post || !changed) return {};
  const currentId = changed === 'corrected' ? superiorOn(post.superiors, from) : undefined;
  return { changed, ...(currentId && { currentId }) };
};

export const superiorReportItem = (row: SuperiorReportRow, around: Around): SuperiorReportView => {
  const { fromOn, decidedBy, ...said } = row;
  const { position = '', unitName = '' } = around.post ?? {};
  return {
    ...withoutNulls(said),
    ...{ from: fromOn, position, unitName, isOwn: row.employeeId === around.asks },
    ...sinceThen(row, around),
    ...(decidedBy && { decidedBy: around.names.of(decidedBy) }),
  };
};

import { SuperiorRow, unitsOf } from '@kinerja/directory';
import { superiorReportId, type PostNow } from '@kinerja/identity-domain';
import type { AssignmentId, EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { accountNames } from '../account/account-names.queries';
import { PostRecordRow } from '../assignment/post-records.table';
import { superiorReportItem } from './superior-report-item';
import { SuperiorReportRow } from './superior-reports.table';
import type { SuperiorReportState, SuperiorReportView } from './superior-report.view';

export type After = Readonly<{ at: string; reportId: string }>;
type Asked = Readonly<{ state?: SuperiorReportState; after?: After; limit: number }>;

/** In the order in which they were reported. */
export const superiorReportsAfter = (
  source: DataSource,
  { state, after, limit }: Asked,
): Promise<readonly SuperiorReportRow[]> => {
  const query = source
    .getRepository(SuperiorReportRow)
    .createQueryBuilder('report')
    .orderBy('report.reportedAt')
    .addOrderBy('report.reportId')
    .limit(limit);
  if (state) query.andWhere('report.state = :state', { state });
  if (after) query.andWhere('(report.reportedAt, report.reportId) > (:at, :reportId)', after);
  return query.getMany();
};

/** The newest first. */
export const superiorReportsOf = (source: DataSource, employeeId: EmployeeId): Promise<readonly SuperiorReportRow[]> =>
  source
    .getRepository(SuperiorReportRow)
    .find({ where: { employeeId }, order: { reportedAt: 'DESC', reportId: 'DESC' } });

export const superiorReportWith = (source: DataSource, id: string): Promise<SuperiorReportRow | null> =>
  source.getRepository(SuperiorReportRow).findOneBy({ reportId: superiorReportId(id) });

/** As the posts stand now. */
const postsNow = async (source: DataSource, ids: readonly AssignmentId[], day: LocalDate) => {
  const [posts, lines, units] = await Promise.all([
    source.getRepository(PostRecordRow).findBy({ assignmentId: Any([...ids]) }),
    source.getRepository(SuperiorRow).findBy({ assignmentId: Any([...ids]) }),
    unitsOf(source, day),
  ]);
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const superiorsIn = (id: AssignmentId): PostNow['superiors'] =>
    lines.flatMap(({ assignmentId, fromOn, superiorId }) =>
      assignmentId === id && superiorId !== null ? [{ from: fromOn, superiorId }] : [],
    );
  return new Map(
    posts.map(({ assignmentId, position, unitId, isWithdrawn, endsOn }) => [
      assignmentId,
      { position, unitName: names.get(unitId) ?? '', isWithdrawn, endsOn, superiors: superiorsIn(assignmentId) },
    ]),
  );
};

/** `day`: as of which a post has ended; `asks`: who reads them. */
export type Reading = Readonly<{ day: LocalDate; asks: EmployeeId | undefined }>;

export const superiorReportItems = async (
  source: DataSource,
  rows: readonly SuperiorReportRow[],
  { day, asks }: Reading,
): Promise<SuperiorReportView[]> => {
  const [posts, names] = await Promise.all([
    postsNow(source, rows.map(({ assignmentId }) => assignmentId), day),
    accountNames(source, rows.map(({ decidedBy }) => decidedBy)),
  ]); // prettier-ignore
  return rows.map((row) => superiorReportItem(row, { post: posts.get(row.assignmentId), names, day, asks }));
};

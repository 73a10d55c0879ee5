import { SuperiorRow, unitNamesThen } from '@kinerja/directory';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import type { PostView } from './assignment.view';
import { PostRecordRow } from './post-records.table';
import { SuperiorReasonRow } from './superior-reasons.table';

const stateOn = ({ isWithdrawn, startsOn, endsOn }: PostRecordRow, day: LocalDate): PostView['state'] => {
  if (isWithdrawn) return 'withdrawn';
  if (startsOn > day) return 'planned';
  return endsOn !== null && endsOn < day ? 'ended' : 'held';
};

type Lines = Readonly<{ superiors: readonly SuperiorRow[]; reasons: readonly SuperiorReasonRow[] }>;

const superiorsIn = ({ superiors, reasons }: Lines, post: PostRecordRow): PostView['superiors'] =>
  superiors
    .filter(({ assignmentId }) => assignmentId === post.assignmentId)
    .map(({ assignmentId, fromOn, superiorId }) => {
      const why = reasons.find((one) => one.assignmentId === assignmentId && one.fromOn === fromOn)?.reason;
      return { from: fromOn, ...(superiorId && { superiorId }), ...(why && { reason: why }) };
    });

/** The unit of a past post is called as it was at its end, that of a later one as at its beginning. */
const nearestDay = ({ startsOn, endsOn }: Pick<PostRecordRow, 'startsOn' | 'endsOn'>, day: LocalDate): LocalDate => {
  if (startsOn > day) return startsOn;
  return endsOn !== null && endsOn < day && endsOn >= startsOn ? endsOn : day;
};

type Shown = Readonly<{ day: LocalDate; showsReasons: boolean }>;

const wordsOf = ({ endReason, withdrawnReason }: PostRecordRow) => ({
  ...(endReason !== null && { endReason }),
  ...(withdrawnReason !== null && { withdrawnReason }),
});

const factsOf = (row: PostRecordRow) => {
  const { assignmentId, kind, unitId, position, positionKind, jobClass, golongan, duty, startsOn } = row;
  const { endsOn, endCause, letter } = row;
  return {
    ...{ assignmentId, kind, unitId, position, positionKind, jobClass, golongan, duty, startsOn },
    ...(endsOn !== null && { endsOn }),
    ...(endCause !== null && { endCause }),
    ...(letter !== null && { letter }),
  };
};

/** Every post that a person ever held, holds or is to hold, and those that were withdrawn; the latest first. */
export const postsOfPerson = async (
  source: DataSource,
  employeeId: EmployeeId,
  { day, showsReasons }: Shown,
): Promise<readonly PostView[]> => {
  const rows = await source
    .getRepository(PostRecordRow)
    .find({ where: { employeeId }, order: { startsOn: 'DESC', assignmentId: 'DESC' } });
  const ids = rows.map(({ assignmentId }) => assignmentId);
  const [superiors, reasons, names] = await Promise.all([
    source.getRepository(SuperiorRow).find({ where: { assignmentId: Any(ids) }, order: { fromOn: 'ASC' } }),
    showsReasons ? source.getRepository(SuperiorReasonRow).findBy({ assignmentId: Any(ids) }) : [],
    unitNamesThen(
      source,
      rows.map(({ unitId, ...row }) => ({ unitId, day: nearestDay(row, day) })),
    ),
  ]);
  return rows.map((row, nth) => ({
    ...factsOf(row),
    state: stateOn(row, day),
    unitName: names[nth] ?? '',
    superiors: superiorsIn({ superiors, reasons }, row),
    ...(showsReasons && wordsOf(row)),
  }));
};

import { headOf, lineAbove, type HeldPost } from '@kinerja/directory';
import { lastDayBefore } from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import { assignmentId, type AssignmentId, type EmployeeId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';

/**
 * Posts of one unit go on in another one. `from`: the first day on which they do; `posts`: those chosen in a split, all in a merger;
 * `headId`: the one of these whose holder comes to head the other unit.
 */
export type Handover = Readonly<{
  unitId: UnitId;
  into: UnitId;
  from: LocalDate;
  posts?: readonly AssignmentId[];
  headId?: AssignmentId;
}>;

/** Follows from the post that it continues, so that a repeat moves nothing twice. */
export const movedId = ({ into, from }: Pick<Handover, 'into' | 'from'>, former: AssignmentId): AssignmentId =>
  assignmentId(uuidv5(former, `merged:${into}:${from}`));

export const isOpenFrom = ({ endsOn, isWithdrawn }: PostRecordRow, day: LocalDate): boolean =>
  !isWithdrawn && (endsOn === null || endsOn >= day);

/**
 * Who heads the unit on its last day, and the other one on the day after. Of who comes to head that one (`isChosen`): below whom, and the
 * whole line above; absent where they stay below the same superior.
 */
export type Heads = Readonly<{
  former?: EmployeeId;
  next?: EmployeeId;
  isChosen: boolean;
  above?: EmployeeId;
  lineAbove?: readonly EmployeeId[];
}>;

/** Absent again where somebody has moved them elsewhere since it was decided. */
const chosenHead = async (source: DataSource, handover: Handover): Promise<EmployeeId | undefined> => {
  const { headId, from } = handover;
  if (headId === undefined) return undefined;
  const ids = [headId, movedId(handover, headId)];
  const posts = await source.getRepository(PostRecordRow).findBy({ assignmentId: Any(ids) });
  return posts.find((post) => isOpenFrom(post, from))?.employeeId;
};

const above = async (source: DataSource, { employeeId, superiorId }: HeldPost, day: LocalDate) => {
  const nearest = superiorId ?? employeeId;
  return { above: nearest, lineAbove: [nearest, ...(await lineAbove(source, nearest, day))] };
};

/** The same for all posts of a handover at the time they are asked for. */
export const headsOf = async (source: DataSource, handover: Handover): Promise<Heads> => {
  const { unitId, into, from } = handover;
  const [former, there, chosen] = await Promise.all([
    headOf(source, unitId, lastDayBefore(from)),
    headOf(source, into, from),
    chosenHead(source, handover),
  ]);
  const next = chosen ?? there?.employeeId;
  return {
    ...(former && { former: former.employeeId }),
    ...(next && { next }),
    isChosen: chosen !== undefined,
    ...(former && chosen !== undefined && chosen !== former.employeeId && (await above(source, former, from))),
  };
};

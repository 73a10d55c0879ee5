import { derivedCommand } from '@kinerja/commands';
import { headOf, SuperiorRow } from '@kinerja/directory';
import {
  assignmentDecider,
  lastDayBefore,
  superiorOn,
  type AssignmentTerms,
  type StartAssignment,
} from '@kinerja/identity-domain';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import {
  assignmentId,
  type AssignmentId,
  type EmployeeId,
  type Instant,
  type LocalDate,
  type UnitId,
} from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PostRecordRow } from '../assignment/post-records.table';
import { factsOfPost } from '../assignment/post-terms';
import { endFormer } from '../assignment/successions';

/** `from`: the first day on which the posts of the one unit go on in the other. */
export type Merger = Readonly<{ unitId: UnitId; into: UnitId; from: LocalDate }>;

/** Who heads the unit on its last day, and the other one on the day after. */
type Heads = Readonly<{ former?: EmployeeId | undefined; next?: EmployeeId | undefined }>;
export type Around = Readonly<{ source: DataSource; facts: PostFacts; heads: Heads; now: Instant }>;

/** A post as it goes on in the other unit; `isNewSuperior`: the head of that unit takes the place of the head of this one. */
export type MovedPost = Readonly<{
  former: PostRecordRow;
  data: StartAssignment['data'];
  isNewSuperior: boolean;
}>;

/** Follows from the post that it continues, so that a repeat moves nothing twice. */
const movedId = ({ into, from }: Merger, former: AssignmentId): AssignmentId =>
  assignmentId(uuidv5(former, `merged:${into}:${from}`));

const superiorOfPost = async (
  source: DataSource,
  post: AssignmentId,
  day: LocalDate,
): Promise<EmployeeId | undefined> => {
  const lines = await source.getRepository(SuperiorRow).findBy({ assignmentId: post });
  const known = lines.flatMap(({ fromOn, superiorId }) => (superiorId ? { from: fromOn, superiorId } : []));
  return superiorOn(known, day);
};

/** The same for all posts of a merger at the time they are asked for. */
export const headsOf = async (source: DataSource, { unitId, into, from }: Merger): Promise<Heads> => {
  const [former, next] = await Promise.all([headOf(source, unitId, lastDayBefore(from)), headOf(source, into, from)]);
  return { former: former?.employeeId, next: next?.employeeId };
};

/** Whoever had the head of the unit as superior has the head of the other one, where that has one. */
const nextSuperior = async ({ source, heads }: Around, { from }: Merger, post: PostRecordRow) => {
  const superior = await superiorOfPost(source, post.assignmentId, from);
  if (superior === undefined || superior !== heads.former) return { superior, isNewSuperior: false };
  const next = heads.next ?? superior;
  return { superior: next, isNewSuperior: next !== superior };
};

const termsOf = (post: PostRecordRow, { into, from }: Merger, superiorId?: EmployeeId): AssignmentTerms => {
  const { assignmentId: former, employeeId, kind, position, positionKind, jobClass, golongan, duty } = post;
  const { endsOn, letter } = post;
  return {
    ...{ employeeId, kind, unitId: into, position, positionKind, jobClass, golongan, duty, startsOn: from },
    ...(superiorId !== undefined && { superiorId }),
    ...(endsOn !== null && { endsOn }),
    ...(letter !== null && { letter }),
    ...(kind === 'definitive' && { follows: former }),
  };
};

/** Rule IDN-106: the same post in the other unit, with everything that the decider of posts must know of it. */
export const movedPost = async (around: Around, merger: Merger, former: PostRecordRow): Promise<MovedPost> => {
  const { facts, now } = around;
  const { superior, isNewSuperior } = await nextSuperior(around, merger, former);
  const terms = { ...termsOf(former, merger, superior), assignmentId: movedId(merger, former.assignmentId) };
  const employment = await facts.employmentOf(former.employeeId);
  if (!employment) throw new Error('somebody holds a post who is not of the agency');
  return { former, isNewSuperior, data: { ...terms, facts: await factsOfPost(facts, { ...terms, employment }), now } };
};

/** Why it could not be moved; asked before anything is. */
export const refusalOfMove = ({ data }: MovedPost): Refusal | undefined => {
  const decision = assignmentDecider.decide({ type: 'StartAssignment', data }, assignmentDecider.initialState);
  return decision.accepted ? undefined : decision.refusal;
};

/** Within a command whose id follows from merger and post: the post begins in the other unit, then ends in this one. */
export const movePost = async (
  assignments: AssignmentHandler,
  { former, data }: MovedPost,
): Promise<Refusal | undefined> => {
  const begun = await assignments.handle({ type: 'StartAssignment', data });
  if (!begun.accepted && begun.refusal.code !== 'assignment.already-started') return begun.refusal;
  const following = { assignmentId: data.assignmentId, follows: former.assignmentId, startsOn: data.startsOn };
  await derivedCommand('former', () => endFormer(assignments, following, data.now));
  return undefined;
};

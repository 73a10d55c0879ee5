import { derivedCommand } from '@kinerja/commands';
import { SuperiorRow } from '@kinerja/directory';
import {
  assignmentDecider,
  superiorOn,
  superiorsAfter,
  type AssignmentTerms,
  type Duty,
  type StartAssignment,
  type Superior,
} from '@kinerja/identity-domain';
import type { Refusal } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PostRecordRow } from '../assignment/post-records.table';
import { factsOfPost } from '../assignment/post-terms';
import { endFormer } from '../assignment/successions';
import { movedId, type Handover, type Heads } from './handover';

/** `isNewUnit`: the other unit is yet to be registered. */
export type Around = Readonly<{
  source: DataSource;
  facts: PostFacts;
  heads: Heads;
  isNewUnit?: boolean;
  now: Instant;
}>;

/** A post as it goes on in the other unit, under another superior where `isNewSuperior`. */
export type MovedPost = Readonly<{
  former: PostRecordRow;
  /** By another decision it is followed already, or was begun there and withdrawn. */
  settled?: 'assignment.followed' | 'assignment.withdrawn';
  data: StartAssignment['data'];
  isNewSuperior: boolean;
}>;

const superiorsOfPost = async (source: DataSource, post: AssignmentId): Promise<readonly Superior[]> => {
  const lines = await source.getRepository(SuperiorRow).findBy({ assignmentId: post });
  return lines.flatMap(({ fromOn, superiorId }) => (superiorId ? [{ from: fromOn, superiorId }] : []));
};

/**
 * Whoever had the head of the unit as superior has the head of the other one, where that has one. Who comes to head it stands below whom
 * the head of this one stands below, or below that head.
 */
const nextSuperior = ({ heads }: Around, { headId }: Handover, post: PostRecordRow, superior?: EmployeeId) => {
  const { former, next, above } = heads;
  if (post.assignmentId === headId) return former === undefined || former === post.employeeId ? superior : above;
  return superior !== undefined && superior === former ? (next ?? superior) : superior;
};

/** Changes of superior that were said already for later days go along. */
const laterIn = ({ heads }: Around, superiors: readonly Superior[], { from }: Handover): readonly Superior[] =>
  superiorsAfter(superiors, from).map(({ from: day, superiorId }) => ({
    from: day,
    superiorId: superiorId === heads.former ? (heads.next ?? superiorId) : superiorId,
  }));

/** Of a merger every post stays what it is; of a split one of them heads the other unit, or none. */
const dutyIn = ({ posts, headId }: Handover, { assignmentId, duty }: PostRecordRow): Duty => {
  if (!posts) return duty;
  return assignmentId === headId ? 'head' : 'member';
};

const termsOf = (post: PostRecordRow, handover: Handover, superiorId?: EmployeeId): AssignmentTerms => {
  const { assignmentId: former, employeeId, kind, position, positionKind, jobClass, golongan } = post;
  const { endsOn, letter } = post;
  const { into, from } = handover;
  return {
    ...{ employeeId, kind, unitId: into, position, positionKind, jobClass, golongan },
    ...{ duty: dutyIn(handover, post), startsOn: from },
    ...(superiorId !== undefined && { superiorId }),
    ...(endsOn !== null && { endsOn }),
    ...(letter !== null && { letter }),
    ...(kind === 'definitive' && { follows: former }),
  };
};

/** Beside the post, as it will be once everything has been moved. */
const factsThen = async ({ facts, heads, isNewUnit }: Around, terms: AssignmentTerms, assignmentId: AssignmentId) => {
  const employment = await facts.employmentOf(terms.employeeId);
  if (!employment) throw new Error('somebody holds a post who is not of the agency');
  const found = await factsOfPost(facts, { ...terms, assignmentId, employment });
  const isBelowNewHead = terms.superiorId !== undefined && terms.superiorId === heads.next;
  return {
    ...found,
    ...(isNewUnit && { isKnownUnit: true }),
    ...(found.superior &&
      isBelowNewHead &&
      heads.lineAbove && { superior: { ...found.superior, lineAbove: heads.lineAbove } }),
  };
};

const settledBefore = async (facts: PostFacts, former: PostRecordRow, moved: AssignmentId) => {
  if ((await facts.recordOf(moved))?.isWithdrawn) return { settled: 'assignment.withdrawn' } as const;
  const isFollowed = former.kind === 'definitive' && (await facts.followerOf(former.assignmentId)) !== undefined;
  return isFollowed ? ({ settled: 'assignment.followed' } as const) : {};
};

/** Rules IDN-106, IDN-108: the same post in the other unit, with everything that the decider of posts must know of it. */
export const movedPost = async (around: Around, handover: Handover, former: PostRecordRow): Promise<MovedPost> => {
  const { source, facts, now } = around;
  const superiors = await superiorsOfPost(source, former.assignmentId);
  const before = superiorOn(superiors, handover.from);
  const superior = nextSuperior(around, handover, former, before);
  const assignmentId = movedId(handover, former.assignmentId);
  const terms = termsOf(former, handover, superior);
  return {
    former,
    ...(await settledBefore(facts, former, assignmentId)),
    isNewSuperior: superior !== before,
    data: {
      ...{ ...terms, assignmentId, laterSuperiors: laterIn(around, superiors, handover) },
      ...{ facts: await factsThen(around, terms, assignmentId), now },
    },
  };
};

/** Why it could not be moved; asked before anything is. */
export const refusalOfMove = ({ data, settled }: MovedPost): Refusal | undefined => {
  if (settled) return { code: settled };
  const decision = assignmentDecider.decide({ type: 'StartAssignment', data }, assignmentDecider.initialState);
  return decision.accepted ? undefined : decision.refusal;
};

/** Within a command whose id follows from handover and post: the post begins in the other unit, then ends in this one. */
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

import { FairTurns } from '@kinerja/concurrency';
import { peopleOfUnits } from '@kinerja/directory';
import type { UnitEvent, UnitSplit } from '@kinerja/identity-domain';
import { derivedCommand } from '@kinerja/commands';
import { carriedOut } from '@kinerja/messaging';
import { defineProcess, ownReaction, type OwnReaction, type Process } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { daysAfter } from '@kinerja/vocabulary';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PostRecordRow } from '../assignment/post-records.table';
import { movedPost, movePost } from './handed-over-posts';
import { headsOf, isOpenFrom, movedId, type Handover } from './handover';
import { postsToMove } from './handover.queries';
import { registerNewUnits } from './new-units';
import type { UnitHandler } from './unit.handler';

/** What was begun is found again by its name, which is from when there were mergers alone. */
export const HANDOVER = 'unit-merger';

/** How long it waits for the read models before it leaves the posts for later. */
const PATIENCE_MS = 30_000;
/** Whatever else is being done with posts of the agency comes before the next one. */
const FOR_ONE_POST_MS = 120_000;

type Composed = ComposedRuntime<{ assignments: AssignmentHandler; postFacts: PostFacts; units: UnitHandler }>;

/** The chosen head goes first. */
const headFirst = ({ headId }: Handover, posts: readonly PostRecordRow[]): readonly PostRecordRow[] =>
  posts.toSorted((one, other) => Number(other.assignmentId === headId) - Number(one.assignmentId === headId));

/** Nobody is put below a head who has not come; one whom somebody has moved elsewhere since is awaited no more. */
const awaitsHead = async (facts: PostFacts, handover: Handover, { assignmentId }: PostRecordRow): Promise<boolean> => {
  const { headId, from } = handover;
  if (headId === undefined || headId === assignmentId) return false;
  const [former, moved] = await Promise.all([facts.recordOf(headId), facts.recordOf(movedId(handover, headId))]);
  return former !== undefined && isOpenFrom(former, from) && !moved;
};

/** Rules IDN-106, IDN-107: every post goes on in the other unit, each once; then the people of both are counted. */
export const unitHandover = (composed: Composed): Process => {
  const { dataSource, clock, parts } = composed;
  /** One post of all handovers at a time asks for its turn: whoever changes another one meanwhile waits for that one alone. */
  const oneByOne = new FairTurns(1, Number.POSITIVE_INFINITY);
  return defineProcess<Handover, PostRecordRow>({
    name: HANDOVER,
    due: async (handover) => {
      await caughtUp(composed, PATIENCE_MS);
      const posts = await postsToMove(dataSource, handover);
      return headFirst(
        handover,
        posts.filter(({ startsOn }) => startsOn < handover.from),
      );
    },
    nameOf: ({ assignmentId }) => assignmentId,
    step: (handover, post) => {
      const move = async () => {
        if (await awaitsHead(parts.postFacts, handover, post)) return { code: 'unit.still-taking-over' };
        const heads = await headsOf(dataSource, handover);
        const around = { source: dataSource, facts: parts.postFacts, heads, now: clock.now() };
        const moved = await movedPost(around, handover, post);
        return movePost(parts.assignments, moved);
      };
      return oneByOne.run(handover.unitId, () => parts.postFacts.inTurn(move, FOR_ONE_POST_MS));
    },
    finish: async ({ unitId: left, into }) => {
      await caughtUp(composed, PATIENCE_MS);
      const counts = new Map((await peopleOfUnits(dataSource)).map(({ unitId, people }) => [unitId, people]));
      for (const unitId of [left, into]) {
        const data = { unitId, people: counts.get(unitId) ?? 0, now: clock.now() };
        carriedOut(await derivedCommand(unitId, () => parts.units.handle({ type: 'CountPeopleOfUnit', data })));
      }
    },
  });
};

/** New units first, each with what it takes over as work of its own. */
const carryOutSplit = async ({ processes, parts, clock }: Composed, split: UnitSplit['data']): Promise<void> => {
  const { unitId, from } = split;
  await registerNewUnits(parts.units, split, clock.now());
  for (const { into, posts, headId } of split.parts) {
    const handover: Handover = { unitId, into, from, posts, ...(headId && { headId }) };
    await derivedCommand(`handover-${into}`, () => processes.begin(HANDOVER, handover));
  }
};

/** What was decided is carried out, also after a stop. */
export const handovers = (composed: Composed): OwnReaction =>
  ownReaction<UnitEvent>('unit-mergers', {
    UnitMerged: ({ data: { unitId, into, lastDay } }) => {
      const handover: Handover = { unitId, into, from: daysAfter(lastDay, 1) };
      return composed.processes.begin(HANDOVER, handover);
    },
    UnitSplit: ({ data }) => carryOutSplit(composed, data),
  });

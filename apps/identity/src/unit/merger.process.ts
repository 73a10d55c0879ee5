import { FairTurns } from '@kinerja/concurrency';
import { peopleOfUnits } from '@kinerja/directory';
import type { UnitEvent } from '@kinerja/identity-domain';
import { derivedCommand } from '@kinerja/commands';
import { carriedOut } from '@kinerja/messaging';
import { defineProcess, ownReaction, type OwnReaction, type Process } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { daysAfter } from '@kinerja/vocabulary';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import type { PostFacts } from '../assignment/post-facts';
import type { PostRecordRow } from '../assignment/post-records.table';
import { headsOf, movedPost, movePost, type Merger } from './merged-posts';
import { postsToMove } from './merger.queries';
import type { UnitHandler } from './unit.handler';

export const MERGER = 'unit-merger';

/** How long it waits for the read models before it leaves the posts for later. */
const PATIENCE_MS = 30_000;
/** Whatever else is being done with posts of the agency comes before the next one. */
const FOR_ONE_POST_MS = 120_000;

type Composed = ComposedRuntime<{ assignments: AssignmentHandler; postFacts: PostFacts; units: UnitHandler }>;

/** Rule IDN-106: every post of a merged unit goes on in the other one, each once; then the people of both are counted. */
export const unitMerger = (composed: Composed): Process => {
  const { dataSource, clock, parts } = composed;
  /** One post of all mergers at a time asks for its turn: whoever changes another one meanwhile waits for that one alone. */
  const oneByOne = new FairTurns(1, Number.POSITIVE_INFINITY);
  return defineProcess<Merger, PostRecordRow>({
    name: MERGER,
    due: async (merger) => {
      await caughtUp(composed, PATIENCE_MS);
      return (await postsToMove(dataSource, merger)).filter(({ startsOn }) => startsOn < merger.from);
    },
    nameOf: ({ assignmentId }) => assignmentId,
    step: (merger, post) => {
      const move = async () => {
        const heads = await headsOf(dataSource, merger);
        const around = { source: dataSource, facts: parts.postFacts, heads, now: clock.now() };
        const moved = await movedPost(around, merger, post);
        return movePost(parts.assignments, moved);
      };
      return oneByOne.run(merger.unitId, () => parts.postFacts.inTurn(move, FOR_ONE_POST_MS));
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

/** What was decided is carried out, also after a stop. */
export const mergers = ({ processes }: Composed): OwnReaction =>
  ownReaction<UnitEvent>('unit-mergers', {
    UnitMerged: ({ data: { unitId, into, lastDay } }) => {
      const merger: Merger = { unitId, into, from: daysAfter(lastDay, 1) };
      return processes.begin(MERGER, merger);
    },
  });

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
import { movedPost, movePost, type Merger } from './merged-posts';
import { postsToMove } from './merger.queries';
import type { UnitHandler } from './unit.handler';

export const MERGER = 'unit-merger';

/** How long it waits for the read models before it leaves the posts for later. */
const PATIENCE_MS = 30_000;
/** Posts are begun side by side, and all of them stand in one line. */
const FOR_ALL_POSTS_MS = 120_000;

type Composed = ComposedRuntime<{ assignments: AssignmentHandler; postFacts: PostFacts; units: UnitHandler }>;

/** Rule IDN-106: every post of a merged unit goes on in the other one, each once; then the people of both are counted. */
export const unitMerger = (composed: Composed): Process => {
  const { dataSource, clock, parts } = composed;
  return defineProcess<Merger, PostRecordRow>({
    name: MERGER,
    due: async (merger) => {
      await caughtUp(composed, PATIENCE_MS);
      return (await postsToMove(dataSource, merger)).filter(({ startsOn }) => startsOn < merger.from);
    },
    nameOf: ({ assignmentId }) => assignmentId,
    step: (merger, post) =>
      parts.postFacts.inTurn(async () => {
        const moved = await movedPost({ source: dataSource, facts: parts.postFacts, now: clock.now() }, merger, post);
        return movePost(parts.assignments, moved);
      }, FOR_ALL_POSTS_MS),
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

import { everPlaced } from '@kinerja/directory';
import type { AssignmentEvent } from '@kinerja/identity-domain';
import { carriedOut } from '@kinerja/messaging';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { UnitId } from '@kinerja/vocabulary';
import type { UnitHandler } from '../unit/unit.handler';

const PATIENCE_MS = 30_000;

/** The centre knows how many people each unit has; imports say it at their end, a single post after itself. */
export const peopleCounts = (runtime: ComposedRuntime<{ units: UnitHandler }>): OwnReaction => {
  const { store, projections, dataSource, clock, parts } = runtime;
  const count = async (unitId: UnitId): Promise<void> => {
    await caughtUp({ store, projections }, PATIENCE_MS);
    const people = (await everPlaced(dataSource)).find((unit) => unit.unitId === unitId)?.people ?? 0;
    const data = { unitId, people, now: clock.now() };
    carriedOut(await parts.units.handle({ type: 'CountPeopleOfUnit', data }));
  };
  return ownReaction<AssignmentEvent>('people-counts', {
    AssignmentStarted: async ({ data: { entry, unitId } }) => {
      if (entry === 'single') await count(unitId);
    },
    AssignmentWithdrawn: ({ data: { unitId } }) => count(unitId),
  });
};

import { peopleOfUnits, unitsOfPerson } from '@kinerja/directory';
import type { AssignmentEvent } from '@kinerja/identity-domain';
import { derivedCommand } from '@kinerja/commands';
import { carriedOut } from '@kinerja/messaging';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { EmployeeId, UnitId } from '@kinerja/vocabulary';
import type { UnitHandler } from '../unit/unit.handler';

const PATIENCE_MS = 30_000;

/** The centre knows how many people each unit has; imports say it at their end, a single post after itself, of the units before it too. */
export const peopleCounts = (runtime: ComposedRuntime<{ units: UnitHandler }>): OwnReaction => {
  const { store, projections, dataSource, clock, parts } = runtime;
  const count = async (employee: EmployeeId, unit: UnitId): Promise<void> => {
    await caughtUp({ store, projections }, PATIENCE_MS);
    const counts = new Map((await peopleOfUnits(dataSource)).map(({ unitId, people }) => [unitId, people]));
    for (const unitId of new Set([unit, ...(await unitsOfPerson(dataSource, employee))])) {
      const data = { unitId, people: counts.get(unitId) ?? 0, now: clock.now() };
      carriedOut(await derivedCommand(unitId, () => parts.units.handle({ type: 'CountPeopleOfUnit', data })));
    }
  };
  return ownReaction<AssignmentEvent>('people-counts', {
    AssignmentStarted: async ({ data: { entry, employeeId, unitId } }) => {
      if (entry === 'single') await count(employeeId, unitId);
    },
    AssignmentWithdrawn: ({ data: { employeeId, unitId } }) => count(employeeId, unitId),
  });
};

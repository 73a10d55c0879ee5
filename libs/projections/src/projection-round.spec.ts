import { uuidv7 } from '@kinerja/clock';
import { memoryEventStore } from '@kinerja/event-store';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MemoryTables } from './memory-tables';
import { ProjectionRound } from './projection-round';
import type { EntityClass } from './table-of';
import { add, none } from './row-change';
import { tableProjection } from './table-projection';
import { unitCatalog, type UnitEvent } from './totals.fixtures';

@Entity({ schema: 'sample', name: 'first_v1' })
class First {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('integer') paid!: number;
}
@Entity({ schema: 'sample', name: 'second_v1' })
class Second {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('integer') paid!: number;
}
@Entity({ schema: 'sample', name: 'third_v1' })
class Third {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('integer') paid!: number;
}
type Counted = EntityClass<First>;

/** Counts payments, so an event left out or worked in twice cannot hide. */
const counts = (entity: Counted) =>
  tableProjection<UnitEvent, First>(entity, {
    UnitOpened: () => none,
    PersonPaid: ({ data: { unitId } }) => add({ unitId }, { paid: 1 }),
    UnitRenamed: () => none,
    UnitClosed: () => none,
  });

const EVENTS = 10;
const unitId = uuidv7();

const paidLog = async () => {
  const store = memoryEventStore({ catalog: unitCatalog });
  const commandId = uuidv7();
  const paid: UnitEvent = { type: 'PersonPaid', data: { unitId, netRupiah: 1n, score: '0' } };
  await store.commit({
    ...{ stream: `unit-${unitId}`, expected: 'none', fingerprint: '00'.repeat(32) },
    events: Array.from({ length: EVENTS }, () => paid),
    meta: { commandId, actor: 'service:test', correlationId: commandId },
  });
  return store;
};

const untilDone = async (round: ProjectionRound): Promise<void> => {
  while (await round.work());
};

/** Another process that works in one batch of these projections. */
const anotherProcess = async (tables: MemoryTables, entities: readonly Counted[], batch: number): Promise<void> => {
  const round = new ProjectionRound({ tables, store: await paidLog(), projections: entities.map(counts), batch });
  await round.readPositions();
  await round.work();
};

it.each([
  ['the first', Second],
  ['the last', Third],
])('works every event in once when another process moves %s of a group while it works', async (_, moved) => {
  const tables = new MemoryTables();
  await anotherProcess(tables, [Second, Third], 5);
  const projections = [First, Second, Third].map(counts);
  const round = new ProjectionRound({ tables, store: await paidLog(), projections, batch: 100 });
  await round.readPositions();
  await anotherProcess(tables, [First], 3);
  await anotherProcess(tables, [moved], 3);
  await untilDone(round);
  for (const entity of [First, Second, Third]) expect(tables.rows(entity)).toEqual([{ unitId, paid: EVENTS }]);
});

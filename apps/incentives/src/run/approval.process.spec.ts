import { noRoute, withRoute } from '@kinerja/commands';
import { memoryEventStore } from '@kinerja/event-store';
import { ReadModelsBehind } from '@kinerja/projections';
import { fixedClock } from '@kinerja/domain-testing';
import type { DataSource } from 'typeorm';
import { incentivesService } from '../app.module';
import { approval } from './approval.process';
import { allowanceHandler } from './run.handler';

it('leaves a run for later while the read models are behind, lest it miss a line', async () => {
  const log = memoryEventStore({ catalog: incentivesService.catalog, sealing: { wrappingKey: Buffer.alloc(32) } });
  const store = withRoute(log, noRoute);
  const process = approval({
    store,
    parts: { allowance: allowanceHandler(store) },
    dataSource: {} as DataSource,
    projections: { waitFor: async () => 3n },
    clock: fixedClock('2026-11-06T02:00:00Z'),
  });
  await expect(process.due({ runId: 'run' })).rejects.toThrow(new ReadModelsBehind(3n));
});

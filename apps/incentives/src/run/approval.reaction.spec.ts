import { memoryEventStore } from '@kinerja/event-store';
import { incentivesService } from '../app.module';
import { isTransient } from '@kinerja/messaging';
import type { ProjectionRunner } from '@kinerja/projections';
import { ReadModelsBehind, SealedLines } from './approval.reaction';
import type { DataSource } from 'typeorm';

it('asks for the message again while the read models are behind, and parks nothing', async () => {
  const store = memoryEventStore({ catalog: incentivesService.catalog, sealing: { wrappingKey: Buffer.alloc(32) } });
  const behind = { waitFor: () => Promise.resolve(3n) } as unknown as ProjectionRunner;
  const refused = await new SealedLines({} as DataSource, store, behind)
    .toApprove('run')
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ReadModelsBehind);
  expect(isTransient(refused)).toBe(true);
});

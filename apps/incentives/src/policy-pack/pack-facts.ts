import type { EventStore } from '@kinerja/event-store';
import { caughtUp, type FollowedLog } from '@kinerja/projections';
import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { isPackUsed, lastSealedMonth } from './policy-packs.queries';

const PATIENCE_MS = 10_000;

type Has = Readonly<{ dataSource: DataSource; store: EventStore; projections: FollowedLog['projections'] }>;

/** What must be known of the runs when a pack is adopted or taken back. */
export class PackFacts {
  constructor(private readonly has: Has) {}

  /** As a field of the command, left out while nothing was sealed. @throws ReadModelsBehind when the runs are not told in time */
  async toAdopt(): Promise<Readonly<{ lastSealedMonth?: YearMonth }>> {
    await caughtUp(this.has, PATIENCE_MS);
    const month = await lastSealedMonth(this.has.dataSource);
    return month === undefined ? {} : { lastSealedMonth: month };
  }

  /** @throws ReadModelsBehind when the runs are not told in time */
  async toWithdraw(packId: string): Promise<Readonly<{ isUsed: boolean }>> {
    await caughtUp(this.has, PATIENCE_MS);
    return { isUsed: await isPackUsed(this.has.dataSource, packId) };
  }
}

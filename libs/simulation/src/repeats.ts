import { eventStoreOver, memoryEventStore, memoryLogConnection, personalKeysFor } from '@kinerja/event-store';
import { topicsOf } from '@kinerja/messaging';
import type { Instant } from '@kinerja/vocabulary';
import { AGENCY, WRAPPING_KEY } from './agency';
import { JobBoard } from './job-board';
import { Life } from './life';
import { memorySource } from './memory-source';
import { contractsHeard, handlersOf, type Blueprint, type Kept, type Ports } from './service';
import { World } from './world';

type Settled = Readonly<{ blueprint: Blueprint; kept: Kept }>;

/** What a process has in a world where nothing goes wrong and nobody waits. */
const undisturbed = ({ blueprint, kept }: Settled, now: Instant): Ports => {
  const { catalog, route } = blueprint;
  const { log, tables } = kept;
  const keys = personalKeysFor(catalog, log.keys, { wrappingKey: WRAPPING_KEY });
  const parts = { reader: memoryEventStore({ catalog, keys, log }), connect: memoryLogConnection(log), keys };
  return {
    store: eventStoreOver(parts, { catalog, route, now: () => Date.parse(now) }),
    source: memorySource(tables, async (answer) => answer(), blueprint.sql(tables)),
    projections: { waitFor: async () => 0n },
    jobs: new JobBoard(new World({ seed: 0 }), new Life('repeat', 'repeat'), []),
    clock: { now: () => now },
  };
};

/** Delivers everything once more, to a service that has forgotten that it heard it; answers what that did to its log. */
export const doneByRepeats = async (
  settled: Settled,
  publishers: readonly Settled[],
  now: Instant,
): Promise<readonly string[]> => {
  const { blueprint, kept } = settled;
  const handlers = handlersOf(blueprint, undisturbed(settled, now));
  const topics = topicsOf(AGENCY, contractsHeard(blueprint));
  const before = kept.log.commandCount;
  for (const row of publishers.flatMap((publisher) => publisher.kept.log.outbox)) {
    if (!topics.includes(row.topic) || handlers.kindOf(row.type) === 'unheard') continue;
    const opened = blueprint.hearing.open(row);
    if (opened.ok) await handlers.handle(opened.value);
  }
  const more = kept.log.commandCount - before;
  return more === 0 ? [] : [`I12 ${blueprint.name}: a repeat of every message carried out ${more} more commands`];
};

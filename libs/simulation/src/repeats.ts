import { withRoute } from '@kinerja/commands';
import { eventStoreOver, memoryEventStore, memoryLogConnection, personalKeysFor } from '@kinerja/event-store';
import { topicsOf } from '@kinerja/messaging';
import { MemoryReactions, MemoryWork, ProcessRunner, ReactionRound } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import { AGENCY, WRAPPING_KEY } from './agency';
import { undisturbedPorts } from './ports';
import { contractsHeard, handlersOf, composedOf, type Blueprint, type Kept } from './service';
import { askedSource } from './sql/asked-source';

type Settled = Readonly<{ blueprint: Blueprint; kept: Kept }>;
type Undisturbed = Readonly<{ composed: ComposedRuntime; work: MemoryWork }>;

/** More events than a month of the simulation has. */
const EVERYTHING = 1_000_000;

const fail = (what: object): never => {
  throw new Error(
    `a repeat failed: ${JSON.stringify(what, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
  );
};

/** What a process has in a world where nothing goes wrong and nobody waits; it has forgotten what work it was given. */
const undisturbed = ({ blueprint, kept }: Settled, now: Instant): Undisturbed => {
  const { catalog, route } = blueprint;
  const { log, tables } = kept;
  const keys = personalKeysFor(catalog, log.keys, { wrappingKey: WRAPPING_KEY });
  const parts = { reader: memoryEventStore({ catalog, keys, log }), connect: memoryLogConnection(log), keys };
  const work = new MemoryWork();
  const store = withRoute(eventStoreOver(parts, { catalog, now: () => Date.parse(now) }), route);
  const dataSource = askedSource(tables, blueprint.questions, async (answer) => answer());
  const ports = undisturbedPorts({ store, dataSource, work, now });
  return { composed: composedOf(ports, blueprint.compose(ports)), work };
};

const hearAgain = async (
  { blueprint }: Settled,
  { composed }: Undisturbed,
  publishers: readonly Settled[],
): Promise<void> => {
  const handlers = handlersOf(blueprint, composed);
  const topics = topicsOf(AGENCY, contractsHeard(blueprint));
  for (const row of publishers.flatMap((publisher) => publisher.kept.log.outbox)) {
    if (!topics.includes(row.topic) || handlers.kindOf(row.type) === 'unheard') continue;
    const opened = blueprint.hearing.open(row);
    if (opened.ok) await handlers.handle(opened.value);
  }
};

/** Works every own event in anew, and all the work that follows from it and from the messages. */
const reactAgain = async ({ blueprint }: Settled, { composed, work }: Undisturbed): Promise<void> => {
  const { name: service, ownReactions, processes } = blueprint;
  const round = { service, log: composed.store, store: new MemoryReactions(), batch: EVERYTHING, onParked: fail };
  for (const make of ownReactions) await new ReactionRound(make(composed), round).work();
  const jobs = { handle: () => undefined, deriveDueWork: () => undefined };
  const runner = new ProcessRunner({ service, store: work, jobs, onRefused: fail });
  for (const process of processes.map((make) => make(composed)))
    for (const { id } of await work.unfinished(process.name)) await runner.run(process, id, async () => undefined);
};

/**
 * Delivers everything once more, to a service that has forgotten that it heard it and what it made of its own events; answers
 * what that did to its log.
 */
export const doneByRepeats = async (
  settled: Settled,
  publishers: readonly Settled[],
  now: Instant,
): Promise<readonly string[]> => {
  const { blueprint, kept } = settled;
  const process = undisturbed(settled, now);
  const before = kept.log.commandCount;
  await hearAgain(settled, process, publishers);
  await reactAgain(settled, process);
  const more = kept.log.commandCount - before;
  return more === 0 ? [] : [`I12 ${blueprint.name}: a repeat of every message carried out ${more} more commands`];
};

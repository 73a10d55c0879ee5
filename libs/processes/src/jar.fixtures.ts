import { uuidv7 } from '@kinerja/clock';
import { handlerFor, withCommand, withRoute, noRoute, type CommandLog } from '@kinerja/commands';
import { memoryEventStore, type EventStore } from '@kinerja/event-store';
import { accept, refuse, type Command, type Decider, type Event } from '@kinerja/kernel';

/** Jars, each a stream of its own, and shelves on which every jar that was filled is counted. */
export type JarFilled = Event<'JarFilled', { jar: string }>;
type FillJar = Command<'FillJar', { jar: string }>;
type Shelve = Command<'Shelve', { jar: string }>;
type Shelved = Event<'Shelved', { jar: string }>;

export const jarDecider: Decider<FillJar, number, JarFilled, never> = {
  initialState: 0,
  decide: ({ data }) => accept({ type: 'JarFilled', data }),
  evolve: (count) => count + 1,
};

const shelfDecider: Decider<Shelve, readonly string[], Shelved, { code: 'shelf.no-such-jar' }> = {
  initialState: [],
  decide: ({ data }) => (data.jar.startsWith('no') ? refuse({ code: 'shelf.no-such-jar' }) : accept({ type: 'Shelved', data })), // prettier-ignore
  evolve: (jars, { data: { jar } }) => [...jars, jar],
};

export const jarCatalog = { JarFilled: { version: 1 }, Shelved: { version: 1 } };

export const jarLog = () => withRoute(memoryEventStore({ catalog: jarCatalog }), noRoute);

export const shelfHandler = (log: CommandLog) => handlerFor(shelfDecider, log, ({ jar }) => `shelf-${jar}`);

export const asSomebody = <T>(run: () => T): T => {
  const commandId = uuidv7();
  return withCommand({ commandId, actor: 'employee-1', correlationId: commandId }, run);
};

export const fill = (log: CommandLog, ...jars: readonly string[]): Promise<void> =>
  jars.reduce(async (before, jar) => {
    await before;
    const handler = handlerFor(jarDecider, log, () => `jar-${jar}`);
    await asSomebody(() => handler.handle({ type: 'FillJar', data: { jar } }));
  }, Promise.resolve());

/** The jars that were shelved, in order, each as often as it was. */
export const shelf = async (log: EventStore): Promise<readonly string[]> =>
  (await log.read(0n, 10_000))
    .filter(({ type }) => type === 'Shelved')
    .map(({ data }) => (data as { jar: string }).jar);

/** As a database answers that is away. */
export const away = (): Error => Object.assign(new Error('away'), { code: 'ECONNREFUSED' });

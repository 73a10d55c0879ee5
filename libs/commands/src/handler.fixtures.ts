import { randomUUID } from 'node:crypto';
import { announce, contract } from '@kinerja/contracts';
import { memoryEventStore, type InboxMove } from '@kinerja/event-store';
import { accept, refuse, type Command, type Decider, type Event } from '@kinerja/kernel';
import type { CommandContext } from './command-context';
import { handlerFor } from './handler';
import type { Route } from './route';
import { withRoute } from './command-log';

/** A jar that holds up to three things; the smallest decider with a refusal and a name. */
export type JarCommand = Command<'Put', { jar: string; thing: string; now?: string }>;
export type JarEvent = Event<'ThingPut', { thing: string }>;
export type JarRefusal = Readonly<{ code: 'jar.full'; holds: number }> | Readonly<{ code: 'jar.thing-there' }>;

export const thingPut = (thing: string): JarEvent => ({ type: 'ThingPut', data: { thing } });

export const jarDecider: Decider<JarCommand, readonly string[], JarEvent, JarRefusal> = {
  initialState: [],
  decide: ({ data: { thing } }, things) => {
    if (things.includes(thing)) return refuse({ code: 'jar.thing-there' });
    if (things.length === 3) return refuse({ code: 'jar.full', holds: things.length });
    return accept(thingPut(thing));
  },
  evolve: (things, { data: { thing } }) => [...things, thing],
};

const thingPutV1 = contract('tests.thing-put', 1, {});

const route: Route = ({ contract, key, data }, { eventId }) => [
  { topic: 'dinas.tests.v1', partition: 0, key, eventId, type: contract.type, envelope: JSON.stringify(data) },
];

export const jarStore = () => withRoute(memoryEventStore({ catalog: { ThingPut: { version: 1 } } }), route);

export const jarHandler = (store: ReturnType<typeof jarStore>) =>
  handlerFor(jarDecider, store, ({ jar }) => `jar-${jar}`, {
    publish: ({ data: { thing } }) => [announce(thingPutV1, thing, {})],
    reserve: ({ data: { thing } }) => (thing.startsWith('unique') ? { take: [{ scope: 'thing', key: thing }] } : {}),
    whenReserved: (_scope, key) => ({ code: 'jar.thing-elsewhere' as const, key }),
  });

export const put = (thing: string, jar = 'one', now?: string): JarCommand => ({
  type: 'Put',
  data: { jar, thing, ...(now === undefined ? {} : { now }) },
});

export const context = (overrides: Partial<CommandContext> = {}): CommandContext => ({
  commandId: randomUUID(),
  actor: 'employee-1',
  correlationId: randomUUID(),
  ...overrides,
});

export const aMove = (offset: bigint): InboxMove => ({
  consumer: 'planning',
  topic: 'dinas.tests.v1',
  partition: 3,
  offset,
  key: 'k',
  keySeq: offset + 1n,
});

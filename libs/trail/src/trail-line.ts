import type { LoggedEvent } from '@kinerja/event-store';
import { isUuid } from '@kinerja/kernel';
import type { EventTrail } from './event-trail';
import type { Fact } from './facts';
import { sealedFieldNames, type FactName, type ObjectKind } from './trail-words';

/** How whoever did it is known: an employee, an account without one, a service account, the service itself, a citizen, the owner of the machine. */
export const actorKinds = ['person', 'account', 'machine', 'service', 'public', 'operator'] as const;
export type Actor = Readonly<{ kind: (typeof actorKinds)[number]; id?: string }>;

/** A fact, and what the stream said of it before where the event replaced that. */
export type LineFact = Fact & Readonly<{ before?: string }>;

export type TrailLine = Readonly<{
  event: LoggedEvent;
  by: Actor;
  object: ObjectKind;
  facts: readonly LineFact[];
}>;

const ACCOUNT = 'account:';
const MACHINE = 'machine:';

export const actorIn = (actor: string): Actor => {
  if (isUuid(actor)) return { kind: 'person', id: actor };
  if (actor.startsWith(ACCOUNT)) return { kind: 'account', id: actor.slice(ACCOUNT.length) };
  if (actor.startsWith(MACHINE)) return { kind: 'machine', id: actor.slice(MACHINE.length) };
  if (actor.startsWith('service:')) return { kind: 'service' };
  return actor === 'public' ? { kind: 'public' } : { kind: 'operator' };
};

/** An account without an employee is called by its name where one is known. */
export const calledBy = (
  by: Actor,
  nameOf: ((id: string) => string) | undefined,
): Actor & Readonly<{ name?: string }> =>
  by.kind === 'account' && by.id !== undefined && nameOf ? { ...by, name: nameOf(by.id) } : by;

/** As a line calls a sealed field; the service checked at its start that every one has a name. */
const closedFacts = ({ sealed }: LoggedEvent): readonly Fact[] =>
  sealed.flatMap((field) => {
    const name = sealedFieldNames[field];
    return name ? [{ name, kind: 'sealed' as const, value: '' }] : [];
  });

const factsOf = (event: LoggedEvent, { facts }: EventTrail<never>): readonly Fact[] => [
  ...(facts?.(event.data as never) ?? []).filter(({ value }) => value !== ''),
  ...closedFacts(event),
];

type TrailFor = (type: string) => EventTrail<never>;

/** What earlier events of the stream said of the same, the latest last. */
const saidBefore = (
  event: LoggedEvent,
  earlier: readonly LoggedEvent[],
  trailFor: TrailFor,
): ReadonlyMap<string, string> => {
  const keyOf = ({ type, data }: LoggedEvent): string | undefined => trailFor(type).replaces?.(data as never);
  const key = keyOf(event);
  if (key === undefined) return new Map();
  const same = earlier.filter(
    (before) => before.stream === event.stream && before.version < event.version && keyOf(before) === key,
  );
  return new Map(
    same.flatMap((before) => factsOf(before, trailFor(before.type)).map(({ name, value }) => [name, value])),
  );
};

/** What was done, and not what became of something: the role that was given before is another one. */
const NAMES_THE_ACT: readonly FactName[] = ['role'];

/** `earlier`: of the streams of the line, in their order. */
export const lineOf = (event: LoggedEvent, earlier: readonly LoggedEvent[], trailFor: TrailFor): TrailLine => {
  const trail = trailFor(event.type);
  const before = saidBefore(event, earlier, trailFor);
  const facts = factsOf(event, trail).map((fact) => {
    const was = before.get(fact.name);
    return was === undefined || was === fact.value || NAMES_THE_ACT.includes(fact.name)
      ? fact
      : { ...fact, before: was };
  });
  return { event, by: actorIn(event.meta.actor), object: trail.object, facts };
};

/** Whether the line is one of the person's own, who is known by any of these ids: done by them, or about them. */
export const isOwnOf = (ids: readonly string[], event: LoggedEvent, trail: EventTrail<never>): boolean =>
  ids.some((id) => actorIn(event.meta.actor).id === id || isAbout(id, event, trail));

export const isAbout = (person: string, { data }: LoggedEvent, { about }: EventTrail<never>): boolean =>
  about?.(data as never).includes(person) ?? false;

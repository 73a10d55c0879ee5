import type { Announcement } from '@kinerja/contracts';
import type { Cause, Route } from '@kinerja/commands';
import type { OutboxRow, Recorded } from '@kinerja/event-store';
import type { Event } from '@kinerja/kernel';

/** What a handler's `publish` is, by the beginning of its streams' names. */
export type Publishers = Readonly<Record<string, (event: never, eventId: string) => readonly Announcement[]>>;

type Said = Pick<OutboxRow, 'topic' | 'type' | 'key' | 'envelope'>;

/** By its event and what it says of it to whom. Not by its id: that follows from the order in which the data's fields were written. */
const nameOf = ({ topic, type, key, envelope }: Said): string =>
  `${topic} ${type} ${key} of ${/"causationid":"([^"]+)"/.exec(envelope)?.[1] ?? 'nothing'}`;

const sayingsOf = (publishers: Publishers, { stream, eventId, ...event }: Recorded): readonly Announcement[] => {
  const [, publish] = Object.entries(publishers).find(([prefix]) => stream.startsWith(prefix)) ?? [];
  return publish?.(event as Event as never, eventId) ?? [];
};

const owedBy = (publishers: Publishers, route: Route, event: Recorded): readonly string[] => {
  const cause: Cause = { eventId: event.eventId, at: event.recordedAt, meta: event.meta };
  return sayingsOf(publishers, event).flatMap((said) => route(said, cause).map(nameOf));
};

const counted = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Messages that events owe and that are not in the outbox, or not once, and those that nothing owes. */
export const wronglyAnnounced = (
  events: readonly Recorded[],
  outbox: readonly OutboxRow[],
  { says, route }: Readonly<{ says: Publishers; route: Route }>,
): readonly string[] => {
  const owed = counted(events.flatMap((event) => owedBy(says, route, event)));
  const said = counted(outbox.map(nameOf));
  const names = new Set([...owed.keys(), ...said.keys()]);
  return [...names]
    .filter((name) => owed.get(name) !== said.get(name))
    .map((name) => `${name} is owed ${owed.get(name) ?? 0} times and announced ${said.get(name) ?? 0} times`);
};

import type { Cause, EffectsByType, Route } from '@kinerja/commands';
import type { OutboxRow, Recorded } from '@kinerja/event-store';

type PublishedRow = Pick<OutboxRow, 'topic' | 'type' | 'key' | 'envelope'>;

/** By its event and what it says of it to whom. Not by its id: that follows from the order in which the data's fields were written. */
const nameOf = ({ topic, type, key, envelope }: PublishedRow): string =>
  `${topic} ${type} ${key} of ${/"causationid":"([^"]+)"/.exec(envelope)?.[1] ?? 'nothing'}`;

const owedBy = (effects: EffectsByType, route: Route, event: Recorded): readonly string[] => {
  const cause: Cause = { eventId: event.eventId, at: event.recordedAt, meta: event.meta };
  const said = effects[event.type]?.publish?.(event, event.eventId) ?? [];
  return said.flatMap((announcement) => route(announcement, cause).map(nameOf));
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
  { effects, route }: Readonly<{ effects: EffectsByType; route: Route }>,
): readonly string[] => {
  const owed = counted(events.flatMap((event) => owedBy(effects, route, event)));
  const said = counted(outbox.map(nameOf));
  const names = new Set([...owed.keys(), ...said.keys()]);
  return [...names]
    .filter((name) => owed.get(name) !== said.get(name))
    .map((name) => `${name} is owed ${owed.get(name) ?? 0} times and announced ${said.get(name) ?? 0} times`);
};

import type { Announcement } from '@kinerja/contracts';
import type { Event } from '@kinerja/kernel';
import type { Reservation } from '@kinerja/event-store';

/** What an event brings about in the same commit; pure, so that it can be computed anew from the log. */
export type EventEffects<E extends Event> = Readonly<{
  /** What other services are told of the event; `eventId` may serve as a key where nothing else does. */
  publish?: (event: E, eventId: string) => readonly Announcement[];
  /** Names the event takes or gives back, unique across streams. */
  reserve?: (event: E) => Readonly<{ take?: readonly Reservation[]; release?: readonly Reservation[] }>;
}>;

/** As the verifier asks: by the type's name, of an event read from the log. */
export type EffectsByType = Readonly<Record<string, EventEffects<Event>>>;

import type { Announcement } from '@kinerja/contracts';
import type { EventMeta, OutgoingMessage } from '@kinerja/event-store';
import type { Instant } from '@kinerja/vocabulary';

/** The event behind an announcement. */
export type Cause = Readonly<{ eventId: string; at: Instant; meta: EventMeta }>;

/** Turns an announcement into rows for the topics of this service; `routeTo` of `@kinerja/messaging` makes one. */
export type Route = (said: Announcement, cause: Cause) => readonly OutgoingMessage[];

/** For a log of which nobody else is told. */
export const noRoute: Route = () => [];

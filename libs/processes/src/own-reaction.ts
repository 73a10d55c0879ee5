import { hash } from 'node:crypto';
import type { CommandContext } from '@kinerja/commands';
import type { Recorded } from '@kinerja/event-store';
import { uuidv5, type Event } from '@kinerja/kernel';

type React<E extends Event> = (event: Recorded<E>) => Promise<unknown>;

/** What follows from a service's own events; each handler runs within a command whose id follows from event and reaction. */
export type OwnReaction = Readonly<{
  /** Names its checkpoint, and is part of the ids of its commands: a new name works the whole log in anew. */
  name: string;
  on: Readonly<Record<string, React<Event> | undefined>>;
}>;

/** `ownReaction<DistributionEvent>('finalisation', { DistributionClosed: ({ data }) => … })` */
export const ownReaction = <E extends Event>(
  name: string,
  on: { readonly [T in E['type']]?: React<Extract<E, { type: T }>> },
): OwnReaction => ({ name, on: on as OwnReaction['on'] });

/** The command within which a reaction runs: the same one however often the event is worked in. */
export const reactionCommand = (service: string, name: string, { eventId, meta }: Recorded): CommandContext => ({
  commandId: uuidv5(eventId, `${service}/${name}`),
  actor: `service:${service}`,
  correlationId: meta.correlationId,
  causationId: eventId,
  // Facts that a handler looks up may have changed at a repeat.
  fingerprint: hash('sha256', eventId),
  ...(meta.traceparent === undefined ? {} : { traceparent: meta.traceparent }),
});

import { AsyncLocalStorage } from 'node:async_hooks';
import { uuidv5 } from '@kinerja/kernel';
import type { EventMeta, InboxMove } from '@kinerja/event-store';

/** Who carries out which command, and why; travels with the asynchronous work. */
export type CommandContext = EventMeta &
  Readonly<{
    /** For a consumer: the step over its message, taken in the same commit as the effect. */
    inbox?: InboxMove;
    /**
     * SHA-256 (hex) of the request as it came in. Where it is given, it tells a repeat from another request with the same
     * id, instead of the command's data, into which facts may have been looked up that have changed since.
     */
    fingerprint?: string;
  }>;

const contexts = new AsyncLocalStorage<CommandContext>();

export const withCommand = <T>(context: CommandContext, run: () => T): T => contexts.run(context, run);

export const currentCommand = (): CommandContext | undefined => contexts.getStore();

/** @throws Error outside a command: a route that writes must carry an `Idempotency-Key`. */
export const requireCommand = (): CommandContext => {
  const context = contexts.getStore();
  if (!context) throw new Error('nothing can be written outside a command (withCommand)');
  return context;
};

/** One part of a bulk request: an id of its own that follows from the request's id and `name`; no inbox step. */
export const derivedCommand = <T>(name: string, run: () => T): T => {
  const { fingerprint, ...context } = requireCommand();
  const part = { ...metaOf(context), commandId: uuidv5(context.commandId, name) };
  return contexts.run(fingerprint === undefined ? part : { ...part, fingerprint }, run);
};

/** What of the context is stored with every event. */
export const metaOf = (context: CommandContext): EventMeta => {
  const { commandId, actor, correlationId, causationId, traceparent } = context;
  return {
    commandId,
    actor,
    correlationId,
    ...(causationId === undefined ? {} : { causationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
};

import { createHash } from 'node:crypto';
import type { CommandContext } from '@kinerja/commands';
import { uuidv5 } from '@kinerja/kernel';
import type { Message } from '../envelope/message';

/** Which request it is: the message, and not the facts a reaction looked up for it, which may have changed at a repeat. */
const fingerprintOf = ({ id }: Message): string => createHash('sha256').update(id).digest('hex');

/**
 * The command that a reaction runs under: the message is its cause, the service its actor, and its id the same for the same
 * message and reaction, however often it is delivered.
 */
export const commandOf = (message: Message, consumer: string, reaction: string): CommandContext => ({
  commandId: uuidv5(message.id, `${consumer}/${reaction}`),
  actor: `service:${consumer}`,
  correlationId: message.correlationid,
  causationId: message.id,
  fingerprint: fingerprintOf(message),
  ...(message.traceparent === undefined ? {} : { traceparent: message.traceparent }),
});

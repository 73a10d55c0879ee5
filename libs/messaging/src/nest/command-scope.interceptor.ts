import { createHash } from 'node:crypto';
import { type CommandContext, withCommand } from '@kinerja/commands';
import { uuidv5 } from '@kinerja/kernel';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Message } from '../envelope/message';

/** The same command id for the same message and handler, however often it is delivered. */
export const commandIdOf = (message: Message, consumer: string, handler: string): string =>
  uuidv5(message.id, `${consumer}/${handler}`);

/** Which request it is: the message, and not the facts a handler looked up for it, which may have changed at a repeat. */
const fingerprintOf = ({ id }: Message): string => createHash('sha256').update(id).digest('hex');

/** `handler` is `<class>.<method>`. */
export const commandOf = (message: Message, consumer: string, handler: string): CommandContext => ({
  commandId: commandIdOf(message, consumer, handler),
  actor: `service:${consumer}`,
  correlationId: message.correlationid,
  causationId: message.id,
  fingerprint: fingerprintOf(message),
  ...(message.traceparent === undefined ? {} : { traceparent: message.traceparent }),
});

/** Commands that a handler runs carry the message as their cause and the service as their actor. */
@Injectable()
export class CommandScope implements NestInterceptor {
  constructor(private readonly consumer: string) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const message = context.switchToRpc().getData<Message>();
    const handler = `${context.getClass().name}.${context.getHandler().name}`;
    const command = commandOf(message, this.consumer, handler);
    return from(withCommand(command, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}

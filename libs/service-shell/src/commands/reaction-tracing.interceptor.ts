import type { Message } from '@kinerja/messaging';
import type { Tracing } from '@kinerja/telemetry';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';

/** A command that a message causes goes on in the trace of the command that was announced; a mere read model leaves no span. */
export class ReactionTracing implements NestInterceptor {
  constructor(
    private readonly consumer: string,
    private readonly tracing: Tracing,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { type, topic, traceparent } = context.switchToRpc().getData<Message>();
    const name = `react ${context.getClass().name}.${context.getHandler().name}`;
    const attributes = {
      'messaging.destination.name': topic,
      'kinerja.contract': type,
      'kinerja.consumer': this.consumer,
    };
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.tracing.reaction({ name, attributes, traceparent }, work));
  }
}

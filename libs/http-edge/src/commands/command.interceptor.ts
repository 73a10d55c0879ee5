import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { uuidv7 } from '@kinerja/clock';
import { withCommand, withPositionNote } from '@kinerja/commands';
import { faultPoint } from '@kinerja/fault-points';
import { isUuid } from '@kinerja/kernel';
import { badShape } from '@kinerja/problem-details';
import { noTracing, validTraceparent, type Tracing } from '@kinerja/telemetry';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { headerOf, type ServiceReply, type ServiceRequest } from '../http/service-request';
import { actorFor } from '../auth/actor';
import { KEY_OPTIONAL } from './key-optional';
import { NOT_A_COMMAND } from './not-a-command';
import type { RequestFingerprint } from './request-fingerprint';

export const COMMAND_METHODS = new Set(['POST', 'PUT', 'DELETE', 'PATCH']);
const EXPECTED = 'must be a UUID that you make once per command and send again with every retry';

const commandIdOf = (request: ServiceRequest, isKeyOptional: boolean): string => {
  const key = headerOf(request, 'idempotency-key')?.toLowerCase();
  if (key === undefined && isKeyOptional) return uuidv7();
  if (key === undefined)
    throw badShape([{ field: 'Idempotency-Key', problem: 'missing', expected: EXPECTED, code: 'required' }]);
  if (!isUuid(key))
    throw badShape([{ field: 'Idempotency-Key', problem: 'invalid', expected: EXPECTED, code: 'not-a-uuid' }]);
  return key;
};

const actorOf = ({ signedIn }: ServiceRequest): string => (signedIn ? actorFor(signedIn) : 'public');

/** Makes a POST, PUT or DELETE a command: who, which id, from which request; answers with the position it reached. */
export class CommandInterceptor implements NestInterceptor {
  private readonly marks = new Reflector();

  constructor(
    private readonly service: string,
    private readonly fingerprint: RequestFingerprint,
    private readonly tracing: Tracing = noTracing,
  ) {}

  /** @throws ProblemException 400 without a good `Idempotency-Key`. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    return this.isCommand(request, context)
      ? from(this.traced(request, context, () => this.carryOut(request, context, next)))
      : next.handle();
  }

  private isCommand({ method }: ServiceRequest, context: ExecutionContext): boolean {
    return COMMAND_METHODS.has(method) && !this.isMarked(NOT_A_COMMAND, context);
  }

  private isMarked(mark: string, context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.marks.getAllAndOverride<boolean | undefined>(mark, places) === true;
  }

  /** What the command causes elsewhere hangs below its own span, which the header and every event name. */
  private traced(request: ServiceRequest, context: ExecutionContext, work: () => Promise<unknown>): Promise<unknown> {
    const name = `command ${context.getClass().name}.${context.getHandler().name}`;
    return this.tracing.within(request.raw, () => this.tracing.step(name, {}, work));
  }

  private async carryOut(request: ServiceRequest, context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const commandId = commandIdOf(request, this.isMarked(KEY_OPTIONAL, context));
    const traceparent = this.tracing.traceparent() ?? validTraceparent(headerOf(request, 'traceparent'));
    const command = {
      commandId,
      actor: actorOf(request),
      correlationId: commandId,
      fingerprint: this.fingerprintOf(request),
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const [answer, position] = await withPositionNote(() =>
      withCommand(command, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
    faultPoint('http.before-answer');
    const reply = context.switchToHttp().getResponse<ServiceReply>();
    if (position > 0n) void reply.header('kinerja-position', `${this.service}:${position}`);
    return answer;
  }

  /** Same id, same caller, same request: a repeat. Anything else under the same id is a mistake and is told so. */
  private fingerprintOf(request: ServiceRequest): string {
    const { method, url, body } = request;
    return this.fingerprint.of({ actor: actorOf(request), method, url, body: body ?? null });
  }
}

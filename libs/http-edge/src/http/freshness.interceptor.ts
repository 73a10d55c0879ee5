import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { ProjectionRunner } from '@kinerja/projections';
import { defer, from, switchMap, type Observable } from 'rxjs';
import { headerOf, type ServiceReply, type ServiceRequest } from './service-request';

/** A query waits so long for the read models, then answers and says how stale it is. */
const PATIENCE_MS = 500;

/** Positions of this service in `Kinerja-After: planning:41, reporting:7`; others' are not ours to wait for. */
export const positionAfter = (header: string | undefined, service: string): bigint | undefined => {
  const tokens = (header ?? '').split(',').map((token) => /^\s*([a-z]+):(\d{1,18})\s*$/.exec(token));
  const own = tokens.flatMap((token) => (token?.[1] === service && token[2] ? [BigInt(token[2])] : []));
  return own.reduce<bigint | undefined>(
    (highest, one) => (highest === undefined || one > highest ? one : highest),
    undefined,
  );
};

/** Read your own writes: `Kinerja-After` on a query. */
export class FreshnessInterceptor implements NestInterceptor {
  constructor(
    private readonly service: string,
    private readonly projections: ProjectionRunner,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ServiceRequest>();
    const after =
      request.method === 'GET' ? positionAfter(headerOf(request, 'kinerja-after'), this.service) : undefined;
    if (after === undefined) return next.handle();
    const reply = http.getResponse<ServiceReply>();
    return defer(() => from(this.waitFor(after, reply))).pipe(switchMap(() => next.handle()));
  }

  private async waitFor(after: bigint, reply: ServiceReply): Promise<void> {
    const behind = await this.projections.waitFor(after, PATIENCE_MS);
    if (behind > 0n) void reply.header('kinerja-stale-by', behind.toString());
  }
}

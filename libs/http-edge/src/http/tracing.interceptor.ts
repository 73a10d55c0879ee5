import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Tracing } from '@kinerja/telemetry';
import { Observable } from 'rxjs';
import type { ServiceRequest } from './service-request';

/** Runs a request's method as part of the request's span, which Fastify's hooks begin and end. */
export class TracingInterceptor implements NestInterceptor {
  constructor(private readonly tracing: Tracing) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { raw } = context.switchToHttp().getRequest<ServiceRequest>();
    return new Observable((subscriber) => this.tracing.within(raw, () => next.handle().subscribe(subscriber)));
  }
}

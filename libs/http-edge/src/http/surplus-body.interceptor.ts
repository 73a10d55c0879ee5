import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { badShape, unknownField } from '@kinerja/problem-details';
import type { Observable } from 'rxjs';
import type { ServiceRequest } from './service-request';

/** Nest keeps what a method asks for under keys such as `3:0`: kind of parameter, place in the list. */
const readsBody = (context: ExecutionContext): boolean => {
  const asked: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name);
  const kinds = Object.keys(asked ?? {}).map((key) => Number(key.split(':', 1)[0]));
  return kinds.some((kind) => kind === RouteParamtypes.BODY || kind === RouteParamtypes.REQUEST);
};

/** A route without a body has no fields, so every field sent to it is an unknown one and is refused like any other. */
export class SurplusBodyInterceptor implements NestInterceptor {
  /** @throws ProblemException 400 naming the fields. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { body } = context.switchToHttp().getRequest<ServiceRequest>();
    const fields = typeof body === 'object' && body !== null ? Object.keys(body) : [];
    if (fields.length > 0 && !readsBody(context)) throw badShape(fields.map(unknownField));
    return next.handle();
  }
}

import { headerOf } from '@kinerja/http-edge';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What the gateway says of where a request came from; these routes are reached by no other way. */
export const CLIENT_HEADER = 'kinerja-client';

const LONGEST = 64;

/** `@DoorClient() client: string` */
export const DoorClient = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    headerOf(context.switchToHttp().getRequest<FastifyRequest>(), CLIENT_HEADER)?.slice(0, LONGEST) ?? '',
);

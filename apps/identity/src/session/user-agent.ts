import { headerOf } from '@kinerja/http-edge';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** `@UserAgent() agent: string`: as the browser names itself, handed on by the door; empty where it does not. */
export const UserAgent = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    headerOf(context.switchToHttp().getRequest<FastifyRequest>(), 'user-agent') ?? '',
);

import { randomBytes } from 'node:crypto';
import { toJson } from '@kinerja/kernel';
import { FastifyAdapter, RouteConfig } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';

const MIB = 1024 * 1024;
const BODY_LIMIT = MIB;
const LARGE_BODY_LIMIT = 8 * MIB;

/** For routes that take a CSV: bodies of up to 8 MiB instead of 1. */
export const LargeBody = (): MethodDecorator => RouteConfig({ isLargeBody: true });

const isLargeBody = (config: unknown): boolean =>
  typeof config === 'object' && config !== null && 'isLargeBody' in config && config.isLargeBody === true;

/** The trace a request belongs to, so that one id leads from the browser's report to every log. */
const traceOf = ({ headers }: IncomingMessage): string =>
  /^00-([0-9a-f]{32})-/.exec(String(headers['traceparent'] ?? ''))?.[1] ?? randomBytes(16).toString('hex');

/**
 * Fastify behind Nest: small bodies, no trust in forwarding headers, money written as whole JSON numbers. While the service is
 * leaving, every answer ends its connection, or closing would wait for as long as clients keep theirs open.
 */
export const fastifyAdapter = (isLeaving: () => boolean): FastifyAdapter => {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: false, genReqId: traceOf, logger: false });
  const fastify = adapter.getInstance();
  fastify.setReplySerializer(toJson);
  fastify.addHook('onRoute', (route) => {
    if (isLargeBody(route.config)) route.bodyLimit = LARGE_BODY_LIMIT;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (isLeaving()) void reply.header('connection', 'close');
  });
  return adapter;
};

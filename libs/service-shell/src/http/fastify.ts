import { toJson } from '@kinerja/kernel';
import { FastifyAdapter, RouteConfig } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import { boundJson } from '@kinerja/problem-details';
import { observeRequests } from '@kinerja/telemetry';
import type { Instruments } from '../runtime/instruments';
import { limitCrowd } from './crowd-limit';

const MIB = 1024 * 1024;
const BODY_LIMIT = MIB;
const LARGE_BODY_LIMIT = 8 * MIB;

/** For a request to arrive whole, and for a connection on which nothing happens; answers take as long as they take. */
const times = { requestTimeout: 60_000, keepAliveTimeout: 72_000 };

/** For routes that take a CSV: bodies of up to 8 MiB instead of 1. */
export const LargeBody = (): MethodDecorator => RouteConfig({ isLargeBody: true });

const isLargeBody = (config: unknown): boolean =>
  typeof config === 'object' && config !== null && 'isLargeBody' in config && config.isLargeBody === true;

/**
 * Fastify behind Nest: small bodies, no trust in forwarding headers, money written as whole JSON numbers. While the service is
 * leaving, every answer ends its connection, or closing would wait for as long as clients keep theirs open.
 */
export const fastifyAdapter = (isLeaving: () => boolean, { metrics, tracing }: Instruments): FastifyAdapter => {
  /** The trace a request belongs to, so that one id leads from the browser's report to every log. */
  const traceOf = (request: IncomingMessage): string => tracing.begin(request);
  const usual = { bodyLimit: BODY_LIMIT, trustProxy: false, genReqId: traceOf, logger: false };
  const adapter = new FastifyAdapter({ ...usual, ...times });
  const fastify = adapter.getInstance();
  fastify.setReplySerializer(toJson);
  boundJson(adapter);
  limitCrowd(fastify);
  observeRequests(fastify, { http: metrics.http, tracing });
  fastify.addHook('onRoute', (route) => {
    if (isLargeBody(route.config)) route.bodyLimit = LARGE_BODY_LIMIT;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (isLeaving()) void reply.header('connection', 'close');
  });
  return adapter;
};

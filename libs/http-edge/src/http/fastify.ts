import { toJson } from '@kinerja/kernel';
import { RouteConfig, type FastifyAdapter } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import { BODY_BYTES, boundedAdapter } from '@kinerja/http-server';
import { observeRequests, type Instruments } from '@kinerja/telemetry';
import { limitCrowd, limitLargeBodies } from './in-flight-limit';

/** Only doors and operators come here, and an answer may take as long as it takes. */
const limits = { idleMs: 600_000 };

/** For routes that take a CSV: bodies of up to 8 MiB instead of 1. Their address ends in `-imports`, by which the doors know them. */
export const LargeBody = (): MethodDecorator => RouteConfig({ isLargeBody: true });

/** For a form that anybody may send: no more than its fields can hold. */
export const FormBody = (): MethodDecorator => RouteConfig({ isFormBody: true });

const says = (config: unknown, word: string): boolean =>
  typeof config === 'object' && config !== null && Reflect.get(config, word) === true;

/**
 * Fastify behind Nest: small bodies, no trust in forwarding headers, money written as whole JSON numbers. While the service is
 * leaving, every answer ends its connection, or closing would wait for as long as clients keep theirs open.
 */
export const fastifyAdapter = (isLeaving: () => boolean, { metrics, tracing }: Instruments): FastifyAdapter => {
  /** The trace a request belongs to, so that one id leads from the browser's report to every log. */
  const traceOf = (request: IncomingMessage): string => tracing.begin(request);
  const usual = { bodyLimit: BODY_BYTES.usual, trustProxy: false, genReqId: traceOf, logger: false };
  const adapter = boundedAdapter(usual, limits);
  const fastify = adapter.getInstance();
  fastify.setReplySerializer(toJson);
  limitCrowd(fastify);
  limitLargeBodies(fastify);
  observeRequests(fastify, { http: metrics.http, tracing });
  fastify.addHook('onRoute', (route) => {
    if (says(route.config, 'isLargeBody')) route.bodyLimit = BODY_BYTES.import;
    if (says(route.config, 'isFormBody')) route.bodyLimit = BODY_BYTES.form;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (isLeaving()) void reply.header('connection', 'close');
  });
  return adapter;
};

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpMetrics } from '../metrics/http-metrics';
import type { Tracing } from '../tracing/tracing';

/** nginx' number for a caller that went away before the answer. */
const CALLER_LEFT = 499;

/** As it is written in the service, so that ids in it tell nothing and do not multiply the series. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'unknown';

/** Measures and ends the trace of every request; `tracing.begin` belongs into Fastify's `genReqId`. */
export const observeRequests = (
  fastify: FastifyInstance,
  { http, tracing }: { http: HttpMetrics; tracing: Tracing },
): void => {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    const status = reply.statusCode;
    http.answered({ route: `${request.method} ${route}`, status, seconds: reply.elapsedTime / 1_000 });
    tracing.end(request.raw, route, status);
  });
  fastify.addHook('onRequestAbort', async (request) => tracing.end(request.raw, routeOf(request), CALLER_LEFT));
};

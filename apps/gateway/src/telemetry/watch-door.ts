import { observeRequests } from '@kinerja/telemetry';
import type { FastifyInstance } from 'fastify';
import type { DoorInstruments } from './door-instruments';

/** Measures every request, and gives the services a `traceparent` that leads to this door: its own, or the caller's where it is one. */
export const watchDoor = (door: FastifyInstance, { metrics, tracing }: DoorInstruments): void => {
  observeRequests(door, { http: metrics.http, tracing });
  door.addHook('onRequest', async ({ raw }) => {
    const traceparent = tracing.traceparentOf(raw);
    if (traceparent === undefined) delete raw.headers['traceparent'];
    else raw.headers['traceparent'] = traceparent;
  });
};

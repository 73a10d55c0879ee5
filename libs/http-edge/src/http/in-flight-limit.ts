import { ProblemException } from '@kinerja/problem-details';
import { BODY_BYTES, pathOf, statedBytes } from '@kinerja/http-server';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Requests under way at a time; each holds at most one of a few database connections, so more would only wait. */
const MOST = 512;
/** Health and numbers must be seen most of all when there is a crowd. */
const ALWAYS = new Set(['/healthz', '/readyz', '/metrics']);

/** Each is read and parsed in one go, whoever sent it, before it is known what they may do. */
const MOST_LARGE = 2;

const busy = (): ProblemException => new ProblemException(503, 'service.busy', 'Too much is asked at once; try again');

/** Counts what is under way; beyond `most` an answer at once that says to come again. */
class InFlightLimit {
  private taken = 0;

  constructor(private readonly most: number) {}

  take(reply: FastifyReply): void {
    if (this.taken >= this.most) throw busy();
    this.taken += 1;
    reply.raw.once('close', () => {
      this.taken -= 1;
    });
  }
}

/** A queue with an end: who comes when it is full is told at once to come again. */
export const limitCrowd = (fastify: FastifyInstance): void => {
  const places = new InFlightLimit(MOST);
  fastify.addHook('onRequest', async ({ url }, reply) => {
    if (!ALWAYS.has(pathOf(url))) places.take(reply);
  });
};

/**
 * Two files at a time; a third would wait for them anyway, with its megabytes in memory. What a route may read decides, and only who states
 * a small body is believed: one of unstated length may become as large as the route allows.
 */
export const limitLargeBodies = (fastify: FastifyInstance): void => {
  const places = new InFlightLimit(MOST_LARGE);
  fastify.addHook('onRequest', async ({ headers, routeOptions }, reply) => {
    const bytes = Math.min(statedBytes(headers), routeOptions.bodyLimit);
    if (bytes > BODY_BYTES.usual) places.take(reply);
  });
};

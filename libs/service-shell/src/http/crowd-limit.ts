import { ProblemException } from '@kinerja/problem-details';
import type { FastifyInstance } from 'fastify';

/** Requests under way at a time; each holds at most one of a few database connections, so more would only wait. */
const MOST = 512;
/** Health and numbers must be seen most of all when there is a crowd. */
const ALWAYS = new Set(['/healthz', '/readyz', '/metrics']);

/** A queue with an end: who comes when it is full is told at once to come again. */
export const limitCrowd = (fastify: FastifyInstance): void => {
  let underWay = 0;
  fastify.addHook('onRequest', async ({ url }, reply) => {
    if (ALWAYS.has(url)) return;
    if (underWay >= MOST) throw new ProblemException(503, 'service.busy', 'Too much is asked at once; try again');
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
  });
};

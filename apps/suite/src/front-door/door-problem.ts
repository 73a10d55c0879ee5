import type { FastifyReply } from 'fastify';
import type { Instance } from '../processes/instance';

/** `application/problem+json` for what this door itself has to say. */
export const problem = (reply: FastifyReply, status: number, body: object): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .send({ status, ...body });

/** Its gateway does not answer, or not any more: whoever keeps it has already begun to start it again. */
export const isStarting = (reply: FastifyReply, { settings: { name } }: Instance): FastifyReply =>
  problem(reply.header('retry-after', '2'), 503, {
    type: '/problems/instance.starting',
    title: `${name} is being started`,
  });

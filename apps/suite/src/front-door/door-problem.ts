import { ProblemException, type Facts } from '@kinerja/problem-details';
import type { FastifyReply } from 'fastify';
import type { Instance } from '../processes/instance';

type DoorProblem = Readonly<{ status: number; code: string; title: string; facts?: Facts }>;

/** `application/problem+json` for what this door itself has to say. */
export const problem = (reply: FastifyReply, { status, code, title, facts }: DoorProblem): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(new ProblemException(status, code, title, facts).document(reply.request.id));

/** Its gateway does not answer, or not any more: whoever keeps it has already begun to start it again. */
export const isStarting = (reply: FastifyReply, { settings: { name } }: Instance): FastifyReply =>
  problem(reply.header('retry-after', '2'), {
    status: 503,
    code: 'instance.starting',
    title: `${name} is being started`,
    facts: { name },
  });

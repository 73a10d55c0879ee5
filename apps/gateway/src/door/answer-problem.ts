import { ProblemException, type Facts } from '@kinerja/problem-details';
import type { FastifyReply } from 'fastify';

export type DoorProblem = Readonly<{ status: number; code: string; title: string; facts?: Facts }>;

export const nobodySignedIn: DoorProblem = { status: 401, code: 'session.absent', title: 'Sign in first' };

/** Rule IDN-137: of whom the agency demands a second factor whose day has come. */
export const setUpFirst: DoorProblem = {
  status: 403,
  code: 'second-factor.demanded',
  title: 'Set up your authenticator app first',
};

export const serviceAway = (service: string): DoorProblem => ({
  status: 503,
  code: 'service.away',
  title: 'This part of the system does not answer right now; what was entered is not lost, try again',
  facts: { service },
});

/** For hooks and proxies, which no exception filter of Nest sees. */
export const answerProblem = (reply: FastifyReply, { status, code, title, facts }: DoorProblem): FastifyReply => {
  if (status === 503) void reply.header('retry-after', '2');
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(new ProblemException(status, code, title, facts).document(reply.request.id));
};

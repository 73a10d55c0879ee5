import { ProblemException } from '@kinerja/problem-details';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageInstead, wantsPage } from './tell-people';

const badAddress = new ProblemException(400, 'request.bad-address', 'The address is not written as addresses are');

/** For what Fastify refuses before it knows a route, where no hook runs: `/%zz`. */
export const answerBadAddress = (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
  const document = badAddress.document(String(request.id));
  void reply
    .code(badAddress.status)
    .header('x-content-type-options', 'nosniff')
    .type('application/problem+json; charset=utf-8');
  void reply.send(wantsPage(request) ? pageInstead(request, reply, document, '/') : document);
};

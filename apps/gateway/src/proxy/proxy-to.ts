import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitPassingBodies } from '@kinerja/http-server';
import type { ProblemFilter } from '@kinerja/problem-details';
import { answerProblem, serviceAway } from '../door/answer-problem';
import { headersForService } from './inbound-headers';
import { headersForBrowser } from './outbound-headers';

const CONNECT_MS = 2_000;
/** A large import or a workbook may take a while; a service that says nothing for so long is away. */
const PATIENCE_MS = 60_000;
/** Made when needed. Hundreds of slow readers hold theirs until the door has had enough of them; others must not wait behind. */
const CONNECTIONS = 1_024;

export type Passage = Readonly<{
  service: string;
  upstream: string;
  /** Path at this door, and the path it stands for at the service. */
  prefix: string;
  rewritePrefix: string;
  /** Answers the request itself where it may not pass. */
  admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  tokenOf: (request: FastifyRequest) => string | undefined;
}>;

/** A passage to one service. Bodies pass as they come; in a scope of its own, because Nest parses JSON everywhere else. */
export const proxyTo = async (door: FastifyInstance, passage: Passage): Promise<void> => {
  const { service, upstream, prefix, rewritePrefix, admit, tokenOf } = passage;
  // Nest sets its filter after the passages were opened, so that they would not have it.
  const problems = door.getDecorator<ProblemFilter>('problems');
  await door.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.setErrorHandler((error, request, reply) => problems.answer(error, request, reply));
    limitPassingBodies(scope);
    await scope.register(httpProxy, {
      upstream,
      prefix,
      rewritePrefix,
      // Whoever asks decides whether to ask again; by itself it would repeat a question ten times to a service that is busy.
      retryMethods: [],
      // Whoever redirects knows the address that people use.
      internalRewriteLocationHeader: false,
      undici: {
        connect: { timeout: CONNECT_MS },
        headersTimeout: PATIENCE_MS,
        bodyTimeout: PATIENCE_MS,
        connections: CONNECTIONS,
      },
      preHandler: async (request, reply) => {
        await admit(request, reply);
      },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => headersForService(headers, tokenOf(request as FastifyRequest)),
        rewriteHeaders: headersForBrowser,
        onError: (reply) => void answerProblem(reply as FastifyReply, serviceAway(service)),
      },
    });
  });
};

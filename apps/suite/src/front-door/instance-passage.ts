import httpProxy from '@fastify/http-proxy';
import { limitPassingBodies } from '@kinerja/http-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instance } from '../processes/instance';
import type { Instances } from '../processes/instances';
import { isStarting, problem } from './door-problem';

/** Longer than a gateway waits for its services. */
const PATIENCE_MS = 120_000;

/**
 * Everything under `/<code>/` goes to that instance's gateway, wherever it listens now. Bodies pass in both directions as they come, no
 * faster than the other side takes them; in a scope of its own, because this door reads JSON everywhere else.
 */
export const mountInstances = async (door: FastifyInstance, instances: Instances): Promise<void> => {
  const instanceOf = (request: FastifyRequest): Instance | undefined =>
    instances.byCode((request.params as { code: string }).code);
  const refuseWhenAbsent = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const instance = instanceOf(request);
    if (instance?.url) return;
    if (instance) await isStarting(reply, instance);
    else await problem(reply, { status: 404, code: 'instance.unknown', title: 'There is no such agency here' });
  };
  await door.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    limitPassingBodies(scope);
    scope.addHook('onRequest', refuseWhenAbsent);
    await scope.register(httpProxy, {
      upstream: '',
      prefix: '/:code',
      rewritePrefix: '/',
      retryMethods: [],
      // Whoever redirects knows the address that people use; it would be taken for one below `/:code`.
      internalRewriteLocationHeader: false,
      http: { requestOptions: { timeout: PATIENCE_MS } },
      replyOptions: {
        getUpstream: (request) => instanceOf(request as FastifyRequest)?.url ?? '',
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          'x-forwarded-for': (request as FastifyRequest).ip,
        }),
        onError: (reply) => {
          const instance = instanceOf(reply.request as FastifyRequest);
          if (instance) isStarting(reply as FastifyReply, instance);
        },
      },
    });
  });
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import httpProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { compressAnswers, pageFor, staffFiles } from '@kinerja/gateway-app';
import { CannotStart } from '@kinerja/installation';
import type { Instances } from '../processes/instances';
import { isStarting, problem } from './door-problem';
import { localDoor, type LocalDoor } from './local-door';
import { signInAtTheDoor } from './sign-in-at-the-door';

/** Largest request that passes: a people import of a large agency. */
const BODY_LIMIT = 10 * 1024 * 1024;

const codeIn = (request: FastifyRequest): string => (request.params as { code: string }).code;

/** Everything under `/<code>/` goes to that instance's gateway, wherever it listens now. */
const mountInstances = async (door: FastifyInstance, instances: Instances): Promise<void> => {
  const refuseWhenAbsent = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const instance = instances.byCode(codeIn(request));
    if (instance?.url) return;
    if (instance) await isStarting(reply, instance);
    else await problem(reply, 404, { type: '/problems/instance.unknown', title: 'There is no such agency here' });
  };
  await door.register(httpProxy, {
    upstream: '',
    prefix: '/:code',
    rewritePrefix: '/',
    http: { requestOptions: { timeout: 120_000 } },
    preHandler: refuseWhenAbsent,
    replyOptions: {
      getUpstream: (request) => instances.byCode(codeIn(request as FastifyRequest))?.url ?? '',
      rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': (request as FastifyRequest).ip }),
      onError: (reply) => {
        const instance = instances.byCode(codeIn(reply.request as FastifyRequest));
        if (instance) isStarting(reply as FastifyReply, instance);
      },
    },
  });
};

const own = `'self'`;
/** As strict as the gateways': nothing from outside, style elements only with the nonce of the page. */
const pagePolicy = {
  defaultSrc: [own],
  scriptSrc: [own],
  styleSrc: [own],
  imgSrc: [own, 'data:'],
  objectSrc: [`'none'`],
  frameAncestors: [`'none'`],
  upgradeInsecureRequests: null,
};

/** The staff app's sign-in and activation pages; everything behind them is served by the instances. */
const serveApp = async (door: FastifyInstance, webFolder: string): Promise<void> => {
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  await door.register(fastifyStatic, { root: webFolder, ...staffFiles });
  await compressAnswers(door);
  const send = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageFor(html, '', reply.cspNonce.style));
  };
  for (const path of ['/', '/sign-in', '/activate'])
    door.get(path, { helmet: { contentSecurityPolicy: { directives: pagePolicy }, enableCSPNonces: true } }, send);
};

const listen = async (door: FastifyInstance, port: number): Promise<void> => {
  try {
    await door.listen({ host: '127.0.0.1', port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new CannotStart(
      `Port ${port} is taken by another program. Choose another with --port N (0 takes a free one).`,
    );
  }
};

export type FrontDoor = Readonly<{ url: string; close: () => Promise<void> }>;

/** The one address of the embedded city: sign-in for everybody, and each instance under its own path. */
export const openFrontDoor = async (
  instances: Instances,
  settings: LocalDoor & { port: number; webFolder: string },
): Promise<FrontDoor> => {
  const door = fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: true });
  await door.register(helmet, { global: false });
  await signInAtTheDoor(door, instances);
  await localDoor(door, settings);
  await door.register((pages) => serveApp(pages, settings.webFolder));
  await mountInstances(door, instances);
  await listen(door, settings.port);
  return { url: `http://localhost:${settings.port}`, close: () => door.close() };
};

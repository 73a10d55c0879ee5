import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import httpProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { CannotStart } from '../home/home';
import type { InstanceProcess } from '../processes/instance-process';
import { signInAtTheDoor } from './sign-in-at-the-door';

/** Largest request that passes: a people import of a large agency. */
const BODY_LIMIT = 10 * 1024 * 1024;

const mount = async (door: FastifyInstance, instance: InstanceProcess): Promise<void> => {
  await door.register(httpProxy, {
    upstream: '',
    prefix: instance.settings.basePath,
    rewritePrefix: '/',
    http: { requestOptions: { timeout: 120_000 } },
    preHandler: async (_request, reply) => {
      if (instance.url) return;
      await reply
        .code(503)
        .header('retry-after', '2')
        .type('application/problem+json')
        .send({ type: '/problems/instance.starting', title: `${instance.settings.name} is being started`, status: 503 });
    },
    replyOptions: { getUpstream: () => instance.url ?? '' },
  });
};

const listen = async (door: FastifyInstance, port: number): Promise<string> => {
  try {
    await door.listen({ host: '127.0.0.1', port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new CannotStart(`Port ${port} is taken by another program. Choose another with --port N (0 takes a free one).`);
  }
  const address = door.server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
};

/** The one address of the embedded city: sign-in for everybody, and each instance under its own path. */
export const openFrontDoor = async (
  instances: readonly InstanceProcess[],
  settings: { port: number; webFolder: string },
): Promise<{ url: string; close: () => Promise<void> }> => {
  const door = fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: true });
  for (const instance of instances) await mount(door, instance);
  await signInAtTheDoor(door, instances);
  const page = join(settings.webFolder, 'index.html');
  if (existsSync(page)) {
    const html = readFileSync(page, 'utf8').replace(/<base href="[^"]*"/, '<base href="/"');
    await door.register(fastifyStatic, { root: settings.webFolder, index: false, wildcard: false });
    for (const path of ['/', '/sign-in', '/activate']) door.get(path, (_request, reply) => reply.type('text/html').send(html));
  }
  const url = await listen(door, settings.port);
  return { url, close: () => door.close() };
};

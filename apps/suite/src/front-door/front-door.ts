import { randomUUID } from 'node:crypto';
import { openLog } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { BODY_BYTES, boundedAdapter, sendSecurityHeaders, tellPeople, type HttpLimits } from '@kinerja/http-server';
import { ProblemFilter } from '@kinerja/problem-details';
import type { FastifyInstance } from 'fastify';
import type { Instances } from '../processes/instances';
import { problem } from './door-problem';
import { mountInstances } from './instance-passage';
import { localDoor, type LocalDoor } from './local-door';
import { serveSignInPages } from './sign-in-pages';
import { signInAtTheDoor } from './sign-in-at-the-door';

/** The process behind this door is also the one that keeps PostgreSQL and every agency; a proxy before it opens few connections. */
const LIMITS: Partial<HttpLimits> = { connections: 512 };

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
type FrontDoorSettings = LocalDoor & Readonly<{ port: number; webFolder: string; http?: Partial<HttpLimits> }>;

/** The one address of the embedded city: sign-in for everybody, and each instance under its own path. */
export const openFrontDoor = async (instances: Instances, settings: FrontDoorSettings): Promise<FrontDoor> => {
  const adapter = boundedAdapter(
    {
      ...{ bodyLimit: BODY_BYTES.form, logger: false, forceCloseConnections: true, genReqId: () => randomUUID() },
      // It listens on loopback alone: whoever comes otherwise comes through a proxy on this machine, which says from where.
      trustProxy: 'loopback',
    },
    { ...LIMITS, ...settings.http },
  );
  const door: FastifyInstance = adapter.getInstance();
  const problems = new ProblemFilter(openLog({ service: 'front-door', agency: 'city', level: 'warn' }));
  door.setErrorHandler((error, request, reply) => {
    // A sender who is gone needs no answer.
    if (!request.raw.errored) problems.answer(error, request, reply);
  });
  door.setNotFoundHandler((_request, reply) =>
    problem(reply, { status: 404, code: 'route.not-found', title: 'There is nothing here' }),
  );
  await sendSecurityHeaders(door, `http://localhost:${settings.port}`);
  tellPeople(door, '/');
  await signInAtTheDoor(door, instances);
  await localDoor(door, settings);
  await door.register((pages) => serveSignInPages(pages, settings.webFolder));
  await mountInstances(door, instances);
  await listen(door, settings.port);
  return { url: `http://localhost:${settings.port}`, close: () => door.close() };
};

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instance } from '../processes/instance';
import type { Instances } from '../processes/instances';
import { isStarting, problem } from './door-problem';

type Credentials = Readonly<{ username?: unknown }>;

/** `rina@dinsos` belongs to the agency `dinsos`. */
const instanceOf = (username: unknown, instances: Instances): Instance | undefined =>
  typeof username === 'string'
    ? instances.byCode(username.slice(username.lastIndexOf('@') + 1).toLowerCase())
    : undefined;

const PASSED_ON = ['origin', 'sec-fetch-site', 'idempotency-key', 'user-agent'] as const;

const headersFor = ({ headers }: FastifyRequest): Headers => {
  const passed = new Headers({ 'content-type': 'application/json' });
  for (const name of PASSED_ON) {
    const value = headers[name];
    if (typeof value === 'string') passed.set(name, value);
  }
  return passed;
};

/** Hands a sign-in or activation on to the gateway of the person's agency and tells the browser where home is. */
const handOn = async (request: FastifyRequest, reply: FastifyReply, instance: Instance): Promise<FastifyReply> => {
  const { url, settings } = instance;
  if (!url) return isStarting(reply, instance);
  const answer = await fetch(`${url}${request.url}`, {
    method: 'POST',
    headers: headersFor(request),
    body: JSON.stringify(request.body),
  }).catch(() => undefined);
  if (!answer) return isStarting(reply, instance);
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const text = await answer.text();
  const body = (text ? JSON.parse(text) : {}) as object;
  if (!answer.ok) return problem(reply, answer.status, body);
  return reply.send({ ...body, home: `${settings.basePath}/` });
};

/** Everybody signs in at the same address; the part of the user name after `@` names the agency. */
export const signInAtTheDoor = async (door: FastifyInstance, instances: Instances): Promise<void> => {
  for (const path of ['/api/session', '/api/activation'])
    door.post(path, async (request, reply) => {
      const instance = instanceOf((request.body as Credentials | null)?.username, instances);
      if (instance) return handOn(request, reply, instance);
      return problem(reply, 422, {
        type: '/problems/sign-in.unknown-agency',
        title: 'The user name must end in the agency, for example rina@dinsos',
        errors: [
          {
            field: 'username',
            problem: 'names no agency of this city',
            expected: `name@${instances.all.map(({ settings }) => settings.code).join(' | ')}`,
          },
        ],
      });
    });
  door.get('/api/session', (_request, reply) =>
    problem(reply, 401, { type: '/problems/session.absent', title: 'Nobody is signed in here' }),
  );
  door.get('/api/instances', () =>
    instances.all.map(({ settings: { code, name, kind, basePath } }) => ({ code, name, kind, basePath })),
  );
};

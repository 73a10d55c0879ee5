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

/** A sign-in waits for its turn behind others, and then for a slow hash. */
const PATIENCE_MS = 30_000;

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
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (!answer) return isStarting(reply, instance);
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter) void reply.header('retry-after', retryAfter);
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const text = await answer.text();
  if (!answer.ok) return reply.code(answer.status).type('application/problem+json; charset=utf-8').send(text);
  return reply.send({ ...(JSON.parse(text) as object), home: `${settings.basePath}/` });
};

const faultOf = ({ all }: Instances) => ({
  field: 'username',
  problem: 'names no agency of this city',
  expected: `name@${all.map(({ settings }) => settings.code).join(' | ')}`,
  code: 'unknown-agency',
  allowed: all.map(({ settings }) => settings.code),
});

/** Everybody signs in at the same address; the part of the user name after `@` names the agency. */
export const signInAtTheDoor = async (door: FastifyInstance, instances: Instances): Promise<void> => {
  for (const path of ['/api/session', '/api/activation'])
    door.post(path, async (request, reply) => {
      const instance = instanceOf((request.body as Credentials | null)?.username, instances);
      if (instance) return handOn(request, reply, instance);
      return problem(reply, {
        status: 422,
        code: 'sign-in.unknown-agency',
        title: 'The user name must end in the agency, for example rina@dinsos',
        facts: { errors: [faultOf(instances)] },
      });
    });
  door.get('/api/session', (_request, reply) =>
    problem(reply, { status: 401, code: 'session.absent', title: 'Nobody is signed in here' }),
  );
  door.get('/api/instances', () =>
    instances.all.map(({ settings: { code, name, kind, basePath } }) => ({ code, name, kind, basePath })),
  );
};

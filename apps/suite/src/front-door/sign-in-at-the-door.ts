import { ActivationDto, SignInDto } from '@kinerja/gateway-app';
import { bodyPipe } from '@kinerja/problem-details';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instance } from '../processes/instance';
import type { Instances } from '../processes/instances';
import { isStarting, problem } from './door-problem';

/** What comes in here, read as the gateways behind read it, so that nothing broken goes any further. */
const ENTRANCES = { '/api/session': SignInDto, '/api/activation': ActivationDto } as const;
const pipe = bodyPipe();

/** @throws ProblemException 400 that names every field at fault. */
const read = async (body: unknown, metatype: typeof SignInDto): Promise<SignInDto> => {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return (await pipe.transform(isObject ? body : {}, { type: 'body', metatype })) as SignInDto;
};

/** `rina@dinsos` belongs to the agency `dinsos`. */
const instanceOf = ({ username }: SignInDto, instances: Instances): Instance | undefined =>
  instances.byCode(username.slice(username.lastIndexOf('@') + 1).toLowerCase());

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

const withHome = (text: string, home: string): string => JSON.stringify({ ...(JSON.parse(text) as object), home });

/** The second step of a sign-in is done at home, where the cookie of the first one is read. */
const wantsCode = (text: string): boolean => text.includes('"code":"sign-in.code-wanted"');

/** Hands a sign-in or activation on to the gateway of the person's agency and tells the browser where home is. */
const handOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { instance, body }: Readonly<{ instance: Instance; body: SignInDto }>,
): Promise<FastifyReply> => {
  const { url, settings } = instance;
  if (!url) return isStarting(reply, instance);
  const answer = await fetch(`${url}${request.url}`, {
    method: 'POST',
    headers: headersFor(request),
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (!answer) return isStarting(reply, instance);
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter) void reply.header('retry-after', retryAfter);
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const text = await answer.text();
  const home = `${settings.basePath}/`;
  if (!answer.ok)
    return reply.code(answer.status).type('application/problem+json; charset=utf-8').send(wantsCode(text) ? withHome(text, home) : text); // prettier-ignore
  return reply.type('application/json; charset=utf-8').send(withHome(text, home));
};

const faultOf = ({ all }: Instances) => ({
  field: 'username',
  problem: 'names no agency of this city',
  expected: `name@${all.map(({ settings }) => settings.code).join(' | ')}`,
  code: 'unknown-agency',
  agencies: all.map(({ settings: { code, name } }) => `${code} (${name})`),
});

/** Everybody signs in at the same address; the part of the user name after `@` names the agency. */
export const signInAtTheDoor = async (door: FastifyInstance, instances: Instances): Promise<void> => {
  for (const [path, shape] of Object.entries(ENTRANCES))
    door.post(path, async (request, reply) => {
      const body = await read(request.body, shape);
      const instance = instanceOf(body, instances);
      if (instance) return handOn(request, reply, { instance, body });
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
  // A provider sends people back to the door of their agency, which nobody has named yet here.
  door.get('/api/session/outside', () => ({}));
  // A passkey belongs to the agency whose door asks for it.
  door.post('/api/session/passkey/options', (_request, reply) =>
    problem(reply, {
      status: 401,
      code: 'passkey.refused',
      title: 'Passkeys open accounts at the address of an agency',
    }),
  );
  door.get('/api/instances', () =>
    instances.all.map(({ settings: { code, name, kind, basePath } }) => ({ code, name, kind, basePath })),
  );
};

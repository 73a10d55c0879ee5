import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSameUser } from '@kinerja/installation';
import { problem } from './door-problem';

/** What programs on this machine may ask of the city. */
export type LocalDoor = Readonly<{
  home: string;
  /** Bearer kept in the home; whoever can read the home may found an agency. */
  control: string;
  foundAgency: (code: string, name: string) => Promise<void>;
}>;

const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  (ip === '127.0.0.1' || ip === '::1') && headers['x-forwarded-for'] === undefined;

const nothingHere = { status: 404, code: 'route.not-found', title: 'There is nothing here' } as const;
const bearerNeeded = {
  status: 403,
  code: 'local.bearer-needed',
  title: 'The bearer in HOME/secrets/control.json is needed',
} as const;

const shows = (bearer: string, { headers }: FastifyRequest): boolean => {
  const [shown, wanted] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${bearer}`)];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
};

const founding = {
  body: {
    type: 'object',
    required: ['code', 'name'],
    additionalProperties: false,
    properties: {
      code: { type: 'string', pattern: '^[a-z][a-z0-9]{1,19}$' },
      name: { type: 'string', minLength: 3, maxLength: 200 },
    },
  },
} as const;

/**
 * Tells programs of the same user where the home is and founds agencies for whoever can read it; from this machine only and never through
 * a proxy.
 */
export const localDoor = async (door: FastifyInstance, local: LocalDoor): Promise<void> => {
  door.get('/local/home', (request, reply) =>
    isLocal(request) && isSameUser(request.headers) ? reply.send({ home: local.home }) : problem(reply, nothingHere),
  );
  door.post('/local/agencies', { schema: founding }, async (request, reply) => {
    if (!isLocal(request) || !shows(local.control, request)) return problem(reply, bearerNeeded);
    const { code, name } = request.body as { code: string; name: string };
    await local.foundAgency(code, name);
    return reply.code(201).send({ code });
  });
};

import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What programs on this machine may ask of the city. */
export type LocalDoor = Readonly<{
  home: string;
  /** Bearer kept in the home; whoever can read the home may found an agency. */
  control: string;
  foundAgency: (code: string, name: string) => Promise<void>;
}>;

const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  (ip === '127.0.0.1' || ip === '::1') && headers['x-forwarded-for'] === undefined;

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

/** Tells where the home is and founds agencies; from this machine only and never through a proxy. */
export const localDoor = async (door: FastifyInstance, local: LocalDoor): Promise<void> => {
  door.get('/local/home', (request, reply) =>
    isLocal(request) ? reply.send({ home: local.home }) : reply.code(404).send(),
  );
  door.post('/local/agencies', { schema: founding }, async (request, reply) => {
    if (!isLocal(request) || !shows(local.control, request))
      return reply.code(403).send({ title: 'The bearer in HOME/secrets/control.json is needed' });
    const { code, name } = request.body as { code: string; name: string };
    await local.foundAgency(code, name);
    return reply.code(201).send({ code });
  });
};

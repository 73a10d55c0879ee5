import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSameUser, newAgencyIn, type NewAgency } from '@kinerja/installation';
import type { InputFault } from '@kinerja/kernel';
import { badShape, type FieldFault } from '@kinerja/problem-details';
import { problem } from './door-problem';

/** What programs on this machine may ask of the city. */
export type LocalDoor = Readonly<{
  home: string;
  /** Bearer kept in the home; whoever can read the home may found an agency. */
  control: string;
  foundAgency: (agency: NewAgency) => Promise<void>;
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

const notFounded = (name: string) => ({
  status: 503,
  code: 'agency.not-founded',
  title: `${name} did not start; HOME/logs says why. Ask again: it goes on from where it failed`,
});

const problemOf: Readonly<Partial<Record<InputFault['code'], FieldFault['problem']>>> = {
  missing: 'missing',
  'unknown-field': 'unknown',
};

const faultOf = ({ code, field, detail }: InputFault): FieldFault => ({
  ...{ field, problem: problemOf[code] ?? 'invalid', expected: detail, code },
});

/** @throws ProblemException 400 that names every field at fault. */
const agencyIn = (body: unknown): NewAgency => {
  const agency = newAgencyIn(body);
  if (!agency.ok) throw badShape(agency.reason.map(faultOf));
  return agency.value;
};

/**
 * Tells programs of the same user where the home is and founds agencies for whoever can read it; from this machine only and never through
 * a proxy.
 */
export const localDoor = async (door: FastifyInstance, local: LocalDoor): Promise<void> => {
  door.get('/local/home', (request, reply) =>
    isLocal(request) && isSameUser(request.headers) ? reply.send({ home: local.home }) : problem(reply, nothingHere),
  );
  door.post('/local/agencies', async (request, reply) => {
    if (!isLocal(request) || !shows(local.control, request)) return problem(reply, bearerNeeded);
    const agency = agencyIn(request.body);
    try {
      await local.foundAgency(agency);
    } catch {
      return problem(reply.header('retry-after', '2'), notFounded(agency.name));
    }
    return reply.code(201).send({ code: agency.code });
  });
};

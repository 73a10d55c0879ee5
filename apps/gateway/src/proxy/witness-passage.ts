import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem, type DoorProblem } from '../door/answer-problem';
import type { GatewaySettings } from '../gateway.settings';
import { proxyTo } from './proxy-to';

/** A note, a signature and at most 106 hashes. */
const MOST_BYTES = 16 * 1024;
/** A log shows itself once a minute, and twice when an answer was lost. */
const PER_MINUTE = 20;
const LOG = /^\/witness\/[a-z][a-z0-9-]{0,40}\/[a-z]{1,40}$/;

const nothingHere: DoorProblem = { status: 404, code: 'route.not-found', title: 'There is nothing here' };
const tooLarge: DoorProblem = { status: 413, code: 'request.too-large', title: 'A checkpoint is smaller than this' };
const tooMany: DoorProblem = { status: 429, code: 'request.too-many', title: 'Too many requests, try again later' };

/** What may not pass; the length must be told beforehand, because bodies pass unread. */
export const witnessProblem = ({ method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>) => {
  if (method !== 'POST' || !LOG.test(url)) return nothingHere;
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length <= MOST_BYTES ? undefined : tooLarge;
};

/** `/witness/<agency>/<service>`: checkpoints of the agencies' logs. Their signature is checked by the centre, no session is needed. */
export const openWitnessPassage = async (door: FastifyInstance, { services }: GatewaySettings): Promise<void> => {
  const upstream = services['monitoring'];
  if (!upstream) return;
  const count = door.createRateLimit({
    max: PER_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: ({ ip, url }) => `witness ${ip} ${url}`,
  });
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const refused = witnessProblem(request);
    if (refused) return answerProblem(reply, refused);
    const counted = await count(request);
    return counted.isAllowed || !counted.isExceeded ? undefined : answerProblem(reply, tooMany);
  };
  const path = { prefix: '/witness', rewritePrefix: '/witness' };
  await proxyTo(door, { service: 'monitoring', upstream, ...path, admit, tokenOf: () => undefined });
};

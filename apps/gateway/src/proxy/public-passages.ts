import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { answerProblem } from '../door/answer-problem';
import type { GatewaySettings } from '../gateway.settings';
import { proxyTo } from './proxy-to';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Equal length and equal time, whatever was sent. */
const isSame = (sent: string, expected: string): boolean => timingSafeEqual(digest(sent), digest(expected));

const noToken = (): undefined => undefined;

/** `/s/<code>`: citizens answer a survey without being known; no cookie, no address is passed on. */
export const openSurveyPassage = async (door: FastifyInstance, { services }: GatewaySettings): Promise<void> => {
  const upstream = services['surveys'];
  if (!upstream) return;
  const admit = (): Promise<undefined> => Promise.resolve(undefined);
  await proxyTo(door, { service: 'surveys', upstream, prefix: '/s', rewritePrefix: '/s', admit, tokenOf: noToken });
};

/** `/feed/<context>/…`: federated contracts for the centre, which shows the bearer both sides were given. */
export const openFeedPassages = async (door: FastifyInstance, settings: GatewaySettings): Promise<void> => {
  const { services, feedBearer } = settings;
  if (!feedBearer) return;
  for (const [service, upstream] of Object.entries(services)) {
    const prefix = `/feed/${service}`;
    await proxyTo(door, {
      service,
      upstream,
      prefix,
      rewritePrefix: prefix,
      tokenOf: () => feedBearer,
      admit: async (request, reply) => {
        if (isSame(request.headers.authorization ?? '', `Bearer ${feedBearer}`)) return undefined;
        return answerProblem(reply, { status: 401, code: 'feed.unknown-reader', title: 'This feed is for the centre' });
      },
    });
  }
};

import { ProblemException } from '@kinerja/problem-details';
import rateLimit, { type FastifyRateLimitStore, type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import type { Counters } from '../shared/counters';
import type { RequestLimits } from '../gateway.settings';
import { clientOf } from './client-of';

export const defaultLimits: RequestLimits = { perMinute: 3_000, anonymousPerMinute: 6_000, signInsPerMinute: 20 };

/** Health checks, and the centre, which shows a bearer: routes that are there, not whatever address begins like one. */
const UNCOUNTED = /^\/(?:healthz|readyz|feed\/[a-z]+(?:\/.*)?)$/;

/** Routes that take a password or what a service account signed, however their address is written; the only ones without a session that can be guessed at. */
const TOKEN_ROUTE = '/api/token';
const SIGN_IN_ROUTES = new Set(['/api/session', '/api/activation', TOKEN_ROUTE]);

const textIn = (body: unknown, field: string): string => {
  const said: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  return typeof said === 'string' ? said : '';
};

/** Whom an assertion says to be of, which nobody has believed yet. */
const issuerIn = (assertion: string): string => {
  try {
    return (decodeJwt(assertion).iss ?? '').slice(0, 64);
  } catch {
    return '';
  }
};

/** At the token's route a user name says nothing, and would begin a new count each time. */
const whoIn = (request: FastifyRequest): string => {
  const said: unknown = request.body;
  return request.routeOptions.url === TOKEN_ROUTE
    ? issuerIn(textIn(said, 'client_assertion'))
    : textIn(said, 'username').toLowerCase();
};

const tooMany = (after: string): ProblemException =>
  new ProblemException(429, 'request.too-many', 'Too many requests, try again later', { after });

/** The counters as the plugin wants a store. */
const storeOf = (counters: Counters): FastifyRateLimitStoreCtor =>
  class Store implements FastifyRateLimitStore {
    incr(key: string, answer: Parameters<FastifyRateLimitStore['incr']>[1], windowMs: number): void {
      counters.count(key, windowMs).then(
        ({ current, ttlMs }) => answer(null, { current, ttl: ttlMs }),
        (error: Error) => answer(error),
      );
    }

    child(): this {
      return this;
    }
  };

type SessionOf = (request: FastifyRequest) => Promise<string | undefined>;

/**
 * Correctness never depends on it (identity delays guessing per account by itself). Everybody has
 * one budget per session or address, and sign-ins a second, smaller one per user name or service account and address.
 */
export const limitRequests = async (
  door: FastifyInstance,
  { limits, counters }: Readonly<{ limits: RequestLimits; counters: Counters }>,
  sessionOf: SessionOf,
): Promise<void> => {
  await door.register(rateLimit, {
    store: storeOf(counters),
    max: async (request) => ((await sessionOf(request)) === undefined ? limits.anonymousPerMinute : limits.perMinute),
    timeWindow: '1 minute',
    keyGenerator: async (request) => (await sessionOf(request)) ?? clientOf(request),
    allowList: ({ routeOptions: { url = '' } }) => UNCOUNTED.test(url),
    errorResponseBuilder: (_request, { after }) => tooMany(after),
  });
  const countSignIn = door.createRateLimit({
    max: limits.signInsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => `sign-in ${clientOf(request)} ${whoIn(request)}`,
  });
  door.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || !SIGN_IN_ROUTES.has(request.routeOptions.url ?? '')) return;
    const count = await countSignIn(request);
    if (count.isAllowed || !count.isExceeded) return;
    void reply.header('retry-after', String(count.ttlInSeconds));
    throw tooMany(`${String(count.ttlInSeconds)} seconds`);
  });
};

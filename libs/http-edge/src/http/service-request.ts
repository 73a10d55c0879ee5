import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../auth/access-token';

/** A request after the guard: `signedIn` is absent on public routes only. */
export type ServiceRequest = FastifyRequest & { signedIn?: SignedIn };
export type ServiceReply = FastifyReply;

/** A header that must not be sent twice; the first one counts. */
export const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

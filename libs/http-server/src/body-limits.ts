import type { FastifyInstance } from 'fastify';
import { ProblemException } from '@kinerja/problem-details';

const KIB = 1024;

/** Largest bodies in bytes, said once for the doors and the services behind them. */
export const BODY_BYTES = {
  /** A sign-in, an activation, the founding of an agency. */
  form: 16 * KIB,
  usual: 1024 * KIB,
  /** A sheet of all people of a large agency. */
  import: 8 * 1024 * KIB,
} as const;

/** The only routes that take a file: `people-imports`, `attendance-imports`, `payee-imports`. */
const IMPORT = /\/[a-z]+-imports(?:[/?]|$)/;

/** What may pass on to a service under this address, as it came. */
export const bodyBytesFor = (url: string): number => (IMPORT.test(url) ? BODY_BYTES.import : BODY_BYTES.usual);

const tooLarge = (most: number): ProblemException =>
  new ProblemException(413, 'request.too-large', 'The body is too large', { most });

/**
 * A door that passes bodies on unread refuses the large ones by the length they state: the service's own refusal would cut the connection
 * while the body is on its way, and look like a service that is away. A body of unstated length is counted by the service.
 */
export const limitPassingBodies = (door: FastifyInstance): void => {
  door.addHook('preParsing', async (request, _reply, payload) => {
    const most = bodyBytesFor(request.url);
    if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
    return payload;
  });
};

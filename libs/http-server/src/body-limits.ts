import type { IncomingHttpHeaders } from 'node:http';
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

/** The only routes that take a file (people, attendance, payees), as they are written at an instance's door and at the city's. */
const IMPORT = /^(?:\/[a-z][a-z0-9]*)?\/api\/[a-z]+\/[a-z]+-imports$/;

/** The address without its query: what is asked of a route says nothing about which route it is. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** What may pass on to a service under this address, as it came. */
export const bodyBytesFor = (url: string): number => (IMPORT.test(pathOf(url)) ? BODY_BYTES.import : BODY_BYTES.usual);

/** Bytes of a body as its sender states them, more than which no server reads as that body; without end where none are stated. */
export const statedBytes = (headers: IncomingHttpHeaders): number => {
  if (headers['transfer-encoding'] !== undefined) return Number.POSITIVE_INFINITY;
  return Number(headers['content-length'] ?? 0);
};

const tooLarge = (most: number): ProblemException =>
  new ProblemException(413, 'request.too-large', 'The body is too large', { most });

const noLength = (): ProblemException =>
  new ProblemException(411, 'request.no-length', 'The length of a body must be stated: send it with Content-Length');

/**
 * A door that passes bodies on unread refuses by the length they state: the service's own refusal would cut the connection while the
 * body is on its way, and look like a service that is away. So a body must state its length.
 */
export const limitPassingBodies = (door: FastifyInstance): void => {
  door.addHook('preParsing', async ({ url, headers }, reply, payload) => {
    const bytes = statedBytes(headers);
    const most = bodyBytesFor(url);
    if (bytes <= most) return payload;
    if (Number.isFinite(bytes)) throw tooLarge(most);
    // What is still to come has no end that anybody knows.
    void reply.header('connection', 'close');
    throw noLength();
  });
};

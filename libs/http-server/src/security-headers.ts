import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR_SECONDS = 31_536_000;

const nonces = new WeakMap<FastifyReply, string>();

/** For the style elements of the page that this reply carries; a fresh one per reply. */
export const styleNonceOf = (reply: FastifyReply): string => {
  const known = nonces.get(reply) ?? randomBytes(16).toString('base64');
  nonces.set(reply, known);
  return known;
};

/** Nothing from outside, no inline script; style elements only with the nonce of the page. */
export const contentPolicy = (styleNonce?: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${styleNonce ? ` 'nonce-${styleNonce}'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** Of what is no page: shown by itself it may load nothing. */
const NO_PAGE = `default-src 'none'; frame-ancestors 'none'`;

/** They speak to the window of a page. With each of the forty files of a first visit they would be 10 KiB, most of a second on a bad line. */
const ONLY_OF_PAGES = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith('text/html');

/** R08: strict headers on every answer; HSTS only where people come by https; nothing of the API is kept by a cache. */
export const sendSecurityHeaders = async (door: FastifyInstance, publicUrl: string): Promise<void> => {
  const isHttps = publicUrl.startsWith('https:');
  await door.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  door.addHook('onSend', async (request, reply) => {
    const isForAWindow = isPage(reply);
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', isForAWindow ? contentPolicy() : NO_PAGE);
    if (!isForAWindow) for (const name of ONLY_OF_PAGES) void reply.removeHeader(name);
    // By its route, for `/%61pi/session` is the same one; by its address where there is none.
    if ((request.routeOptions.url ?? request.url).startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
};

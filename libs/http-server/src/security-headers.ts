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
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', contentPolicy());
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
};

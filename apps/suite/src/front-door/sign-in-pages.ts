import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { compressAnswers, pageFor, staffFiles } from '@kinerja/gateway-app';
import { contentPolicy, styleNonceOf } from '@kinerja/http-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The staff app's sign-in and activation pages; everything behind them is served by the instances. In a scope of its own, which compresses. */
export const serveSignInPages = async (pages: FastifyInstance, webFolder: string): Promise<void> => {
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  await pages.register(fastifyStatic, { root: webFolder, ...staffFiles });
  await compressAnswers(pages);
  const send = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const nonce = styleNonceOf(reply);
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageFor(html, '', nonce));
  };
  for (const path of ['/', '/sign-in', '/activate']) pages.get(path, send);
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { contentPolicy, styleNonceOf } from '@kinerja/http-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The staff app's sign-in and activation pages; everything behind them is served by the instances. */
export const serveSignInPages = async (door: FastifyInstance, webFolder: string): Promise<void> => {
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8').replace(/<base href="[^"]*"\s*\/?>/, '');
  await door.register(fastifyStatic, { root: webFolder, index: false, wildcard: false, globIgnore: ['index.html'] });
  const send = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const nonce = styleNonceOf(reply);
    const head = `<head>\n    <base href="/" />\n    <meta name="csp-nonce" content="${nonce}" />`;
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(html.replace('<head>', head));
  };
  for (const path of ['/', '/sign-in', '/activate']) door.get(path, send);
};

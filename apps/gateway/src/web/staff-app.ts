import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import { contentPolicy, styleNonceOf } from '@kinerja/http-server';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/** Vite puts a hash of the content into the names of what it builds; `.br` and `.gz` are the same file, smaller. */
const isHashed = (path: string): boolean => /[\\/]assets[\\/][^\\/]+-[\w-]{8,}\.\w+(\.br|\.gz)?$/.test(path);

/** How the built files are sent: as they were compressed at the build, kept for ever where the name holds a hash, else asked for again. */
export const staffFiles: Omit<FastifyStaticOptions, 'root'> = {
  index: false,
  wildcard: false,
  preCompressed: true,
  globIgnore: ['index.html', '**/*.br', '**/*.gz'],
  cacheControl: false,
  setHeaders: (reply, path) => void reply.header('cache-control', isHashed(path) ? YEAR : 'no-cache'),
};

/** The page knows where it is mounted (`<base href>`) and the nonce its style elements must carry. */
export const pageFor = (html: string, basePath: string, nonce: string): string =>
  html
    .replace(/<base href="[^"]*"\s*\/?>/, '')
    .replace('<head>', `<head>\n    <base href="${basePath}/" />\n    <meta name="csp-nonce" content="${nonce}" />`)
    .replaceAll('<style', `<style nonce="${nonce}"`);

/** First parts of the staff app's addresses (`apps/web/src/routes/manifest.ts`); what begins otherwise is not there, and the status says so. */
export const PLACES = [
  '',
  'activate',
  'sign-in',
  'month',
  'inbox',
  'delegations',
  'distribution',
  'admin',
  'people',
  'tpp',
  'surveys',
  'monitor',
  'me',
];

const isPlace = (url: string): boolean => PLACES.includes(url.split(/[/?#]/, 2)[1] ?? '');

/** The staff app's files, and its page for every address that is no file: the app finds its way by itself, also to say that it is lost. */
export const serveStaffApp = async (door: FastifyInstance, folder: string, basePath: string): Promise<void> => {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const sendPage = (reply: FastifyReply): FastifyReply => {
    const nonce = styleNonceOf(reply);
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageFor(html, basePath, nonce));
  };
  await door.register(fastifyStatic, { root: folder, ...staffFiles });
  door.get('/*', (request, reply) => sendPage(reply.code(isPlace(request.url) ? 200 : 404)));
};

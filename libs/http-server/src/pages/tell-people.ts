import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageLanguage } from './page-words';
import { pagePolicy, problemPage } from './problem-page';

/** The earliest of our languages among those the browser names, in the order of its weights; Indonesian when it names none of them. */
export const languageOf = (acceptLanguage: string | undefined): PageLanguage => {
  const named = (acceptLanguage ?? '').split(',', 20).map((part) => {
    const [tag = '', weight] = part
      .trim()
      .toLowerCase()
      .split(/;\s*q=/);
    return { language: tag.split('-', 1)[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  const ours = named.filter(({ language, weight }) => (language === 'id' || language === 'en') && weight > 0);
  const first = ours.reduce((best, one) => (one.weight > best.weight ? one : best), { language: '', weight: 0 });
  return first.language === 'en' ? 'en' : 'id';
};

type Asked = Pick<FastifyRequest, 'headers'>;

/** A browser that goes to an address: programs, our own scripts and images ask for anything or for JSON. */
export const wantsPage = ({ headers: { accept = '' } }: Asked): boolean =>
  accept.includes('text/html') && !accept.includes('json');

const isProblem = (reply: FastifyReply): boolean =>
  reply.statusCode >= 400 && String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json');

/** What the problem document says, where it is at hand and not still on its way from a service. */
const saidIn = (payload: unknown): Readonly<{ code?: string; name?: string }> => {
  try {
    return typeof payload === 'string' ? (JSON.parse(payload) as object) : {};
  } catch {
    return {};
  }
};

/** Headers that belong to the document which the page takes the place of. */
const OF_THE_DOCUMENT = ['content-length', 'transfer-encoding', 'content-encoding', 'etag', 'last-modified'];

export const pageInstead = (request: FastifyRequest, reply: FastifyReply, payload: unknown, home: string): string => {
  if (payload instanceof Readable) payload.on('error', () => undefined).destroy();
  for (const header of OF_THE_DOCUMENT) void reply.removeHeader(header);
  void reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept, Accept-Language');
  const { code, name } = saidIn(payload);
  return problemPage({
    ...{ status: reply.statusCode, code, agency: code === 'instance.starting' ? name : undefined },
    ...{ language: languageOf(request.headers['accept-language']), home, trace: String(request.id) },
    wasSent: request.method !== 'GET' && request.method !== 'HEAD',
  });
};

/** Problem documents are for programs: whoever comes with a browser gets a page with the same status. `home`: address of the front page. */
export const tellPeople = (door: FastifyInstance, home: string): void => {
  door.addHook('onSend', async (request, reply, payload) =>
    wantsPage(request) && isProblem(reply) ? pageInstead(request, reply, payload, home) : payload,
  );
};

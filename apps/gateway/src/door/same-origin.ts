import type { FastifyInstance } from 'fastify';
import { answerProblem } from './answer-problem';

type Origin = Readonly<{ method: string; secFetchSite?: string | undefined; origin?: string | undefined }>;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may act on behalf of a session: browsers tell where a request comes from, and only our own pages may
 * send commands. A program that is no browser sends neither header; it holds the cookie because somebody gave it to it.
 */
export const mayAct = ({ method, secFetchSite, origin }: Origin, ownOrigin: string): boolean => {
  if (READING.has(method)) return true;
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  return origin === undefined || origin === ownOrigin;
};

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value;

/** Refuses commands from foreign pages; with `SameSite=Strict` cookies the second of two fences. */
export const refuseForeignPages = (door: FastifyInstance, publicUrl: string): void => {
  const ownOrigin = new URL(publicUrl).origin;
  door.addHook('onRequest', async (request, reply) => {
    const { 'sec-fetch-site': secFetchSite, origin } = request.headers;
    if (mayAct({ method: request.method, secFetchSite: single(secFetchSite), origin }, ownOrigin)) return;
    await answerProblem(reply, { status: 403, code: 'request.foreign-page', title: 'Another page sent this request' });
  });
};

import { PROBLEMS, type OpenApiDocument } from '@kinerja/openapi';
import type { Answer } from '../answer';

/** Codes of the refusals that each operation names, by its id, `SkpController.draft`; none for routes that no document shows. */
export const declaredProblems = ({ paths }: OpenApiDocument): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.values(paths)
      .flatMap((operations) => Object.values(operations))
      .map((operation) => [String(operation['operationId']), new Set(Object.keys(operation[PROBLEMS] ?? {}))]),
  );

/** What any request may be answered with before a controller has seen it, or after one broke. */
const beforeAnyRoute = new Set(['internal', 'service.busy', 'service.unavailable']);

/** Refusals of Nest and Fastify themselves are called `http.404`: an address that nobody serves, a body that nobody reads. */
const isOfTheRoute = (code: string): boolean => !code.startsWith('http.') && !beforeAnyRoute.has(code);

const isPage = ({ status, headers }: Answer): boolean =>
  status < 500 && (headers.get('content-type') ?? '').startsWith('text/html');

/**
 * Whether a route gave the answer, and not the router or an exception of Nest: a success, a refusal that the operation names, or a page
 * for people, which routers do not write. `declared` is undefined of a route that no document shows: its refusals have codes of their own.
 */
export const isAnsweredBehind = (answer: Answer, declared: ReadonlySet<string> | undefined): boolean => {
  const { code } = answer.body;
  if (answer.status < 400) return true;
  if (typeof code !== 'string') return isPage(answer);
  return isOfTheRoute(code) && (declared?.has(code) ?? true);
};

import type { IncomingHttpHeaders } from 'node:http';

/**
 * The operator's programs on this machine have no session: they sign a token of a minute with the instance's own key. It passes
 * only to a service's operator routes, and the service checks it as it checks those of this door.
 */
export const operatorToken = (path: string, { authorization }: IncomingHttpHeaders): string | undefined =>
  /^\/operator\/[a-z/-]+(\?|$)/.test(path) ? /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1] : undefined;

import type { IncomingHttpHeaders } from 'node:http';

/** What a service says to its neighbours alone: cookies are the door's, and how long a connection lives is said per hop (RFC 9110, 7.6.1). */
const OWN = ['set-cookie', 'server', 'x-powered-by', 'connection', 'keep-alive'];

export const headersForBrowser = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name.toLowerCase())));

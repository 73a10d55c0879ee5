import type { IncomingHttpHeaders } from 'node:http';

/** What a service may be told by a browser; everything else (cookies, forwarded-for, authorization …) ends at the door. */
const PASSED = [
  'accept', 'accept-language', 'accept-encoding', 'content-type', 'content-length', 'content-encoding', 'idempotency-key',
  'if-match', 'if-none-match', 'kinerja-after', 'last-event-id', 'user-agent', 'traceparent',
] as const; // prettier-ignore

/** The headers of the request to a service; `token` says who is asking, and nobody but this door can say so. */
export const headersForService = (inbound: IncomingHttpHeaders, token?: string): IncomingHttpHeaders => ({
  ...Object.fromEntries(PASSED.flatMap((name) => (inbound[name] === undefined ? [] : [[name, inbound[name]]]))),
  ...(token && { authorization: `Bearer ${token}` }),
});

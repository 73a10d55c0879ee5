import type { ServerOptions } from 'node:http';

/** What one server bears. Times in milliseconds. */
export type HttpLimits = Readonly<{
  /** For the headers of a request to arrive. */
  headersMs: number;
  /** For the whole request to arrive. */
  requestMs: number;
  /** For a connection on which nothing moves, also one whose other side does not read or whose answer is still being made. */
  idleMs: number;
  /** For a connection between two requests. */
  keepAliveMs: number;
  /** Bytes of the first line and the headers together. */
  headerBytes: number;
  /** Open at a time. Beyond that the one that has kept us waiting longest is closed for the next. */
  connections: number;
}>;

/** `idleMs` is longer than a long poll waits. */
export const usualLimits: HttpLimits = {
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 75_000,
  keepAliveMs: 72_000,
  headerBytes: 16 * 1024,
  connections: 2_048,
};

/** Between two looks at who is too slow. */
const LOOK_EVERY_MS = 1_000;

export const limitsWith = (changes: Partial<HttpLimits> = {}): HttpLimits => ({ ...usualLimits, ...changes });

/** As `createServer` of Node takes them, but for the idle time and the number of connections, which a server is told later. */
export const nodeOptions = ({ headersMs, requestMs, idleMs, keepAliveMs, headerBytes }: HttpLimits) =>
  ({
    headersTimeout: Math.min(headersMs, requestMs),
    requestTimeout: requestMs,
    keepAliveTimeout: Math.min(idleMs, keepAliveMs),
    connectionsCheckingInterval: LOOK_EVERY_MS,
    maxHeaderSize: headerBytes,
  }) satisfies ServerOptions;

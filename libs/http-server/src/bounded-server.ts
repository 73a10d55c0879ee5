import { createServer, type RequestListener, type Server } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { boundJson } from '@kinerja/problem-details';
import { answerBadAddress } from './pages/answer-bad-address';
import { guardConnections } from './connection-guard';
import { limitsWith, nodeOptions, type HttpLimits } from './http-limits';

/** `bodyLimit`: largest body that a route reads, in bytes; a route may say otherwise. */
type AdapterOptions = FastifyServerOptions & Readonly<{ bodyLimit: number }>;

/** Fastify, for Nest or alone, that bears no more than its limits say; JSON is counted before it is parsed. */
export const boundedAdapter = (options: AdapterOptions, changes?: Partial<HttpLimits>): FastifyAdapter => {
  const limits = limitsWith(changes);
  const { requestTimeout, keepAliveTimeout, ...http } = nodeOptions(limits);
  const adapter = new FastifyAdapter({
    ...options,
    frameworkErrors: answerBadAddress,
    ...{ requestTimeout, keepAliveTimeout, connectionTimeout: limits.idleMs, http },
  });
  guardConnections(adapter.getInstance().server, limits.connections);
  boundJson(adapter);
  return adapter;
};

/** The same for a server of Node alone, which reads no bodies. */
export const boundedServer = (listener: RequestListener, changes?: Partial<HttpLimits>): Server => {
  const limits = limitsWith(changes);
  const server = createServer(nodeOptions(limits), listener);
  server.timeout = limits.idleMs;
  guardConnections(server, limits.connections);
  return server;
};

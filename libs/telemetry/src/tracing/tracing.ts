import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { parseTraceparent } from './traceparent';

/** Facts about a span; never names, numbers or texts of people, and no ids of them either. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export type Reaction = Readonly<{ name: string; attributes: Attributes; traceparent: string | undefined }>;

/** One service's view of its traces. Without an exporter every method runs its work and nothing else. */
export interface Tracing {
  /** The trace id of a request that has just come in, from its `traceparent` or new; begins its span. */
  begin(request: IncomingMessage): string;
  /** Runs the work of a request as part of its span. */
  within<T>(request: IncomingMessage, work: () => T): T;
  /** The request has been answered. `route` as it is written: `/skps/:id`. */
  end(request: IncomingMessage, route: string, status: number): void;
  /** A step of the current span; nothing outside of one. */
  step<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** Work that a message causes: its span begins when something in it asks for `traceparent()`, so that a mere read model leaves none. */
  reaction<T>(reaction: Reaction, work: () => Promise<T>): Promise<T>;
  /** The header to send on and to keep: of the span that is running, undefined where there is none. */
  traceparent(): string | undefined;
  /** The header to send on with a request: of its span, else as it came in, when it is one. */
  traceparentOf(request: IncomingMessage): string | undefined;
  /** For a log line: the running span. */
  ids(): Readonly<{ trace_id: string; span_id: string }> | undefined;
  /** Sends what is still kept. */
  close(): Promise<void>;
}

const headerIn = ({ headers }: IncomingMessage): string | undefined => {
  const header = headers['traceparent'];
  return Array.isArray(header) ? header[0] : header;
};

export const incomingTrace = (request: IncomingMessage) => parseTraceparent(headerIn(request));

/** Nothing is recorded; a traceparent that comes in still goes on, so that logs of several services meet. */
export const noTracing: Tracing = {
  begin: (request) => incomingTrace(request)?.traceId ?? randomBytes(16).toString('hex'),
  within: (_request, work) => work(),
  end: () => undefined,
  step: (_name, _attributes, work) => work(),
  reaction: (_reaction, work) => work(),
  traceparent: () => undefined,
  traceparentOf: (request) => (incomingTrace(request) ? headerIn(request) : undefined),
  ids: () => undefined,
  close: () => Promise.resolve(),
};

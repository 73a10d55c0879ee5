import type { IncomingMessage } from 'node:http';
import {
  context,
  createContextKey,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { openExporter, type Exporter } from './exporter';
import type { Traced, TracingSettings } from './tracing-settings';
import { parseTraceparent, traceparentOf, type TraceContext } from './traceparent';
import { incomingTrace, noTracing, type Attributes, type Reaction, type Tracing } from './tracing';

/** The span of a reaction that has perhaps not begun. */
type Perhaps = { span: Span | undefined; readonly begin: () => Span };

const PERHAPS = createContextKey('kinerja reaction');
/** Asked every few seconds by machines; a trace of them tells nothing. */
const UNTRACED = /^\/(?:(?:healthz|readyz|metrics|status)(?:[?#]|$)|feed\/)/;

const below = (remote: TraceContext | undefined): Context =>
  remote === undefined
    ? ROOT_CONTEXT
    : trace.setSpanContext(ROOT_CONTEXT, {
        traceId: remote.traceId,
        spanId: remote.spanId,
        traceFlags: remote.isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
        isRemote: true,
      });

const headerOf = (span: Span): string => {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return traceparentOf({ traceId, spanId, isSampled: (traceFlags & TraceFlags.SAMPLED) !== 0 });
};

const isPerhaps = (value: unknown): value is Perhaps => typeof value === 'object' && value !== null && 'begin' in value;

/** The running span; asking for it lets a reaction's begin. */
const running = (): Span | undefined => {
  const active = context.active();
  const perhaps = active.getValue(PERHAPS);
  return trace.getSpan(active) ?? (isPerhaps(perhaps) ? (perhaps.span ??= perhaps.begin()) : undefined);
};

const failed = (span: Span, error: unknown): void => {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
};

/** Ends the span with the work; of an error its kind is told, for its text may quote what a person wrote. */
const through = async <T>(span: () => Span | undefined, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const begun = span();
    if (begun) failed(begun, error);
    throw error;
  } finally {
    span()?.end();
  }
};

class ExportedTracing implements Tracing {
  private readonly requests = new WeakMap<IncomingMessage, Span>();

  constructor(
    private readonly exporter: Exporter,
    private readonly agency: string,
  ) {}

  begin(request: IncomingMessage): string {
    if (UNTRACED.test(request.url ?? '')) return noTracing.begin(request);
    const method = request.method ?? '';
    const attributes = { 'http.request.method': method, 'kinerja.agency': this.agency };
    const kind = SpanKind.SERVER;
    const span = this.exporter.tracer.startSpan(method, { kind, attributes }, below(incomingTrace(request)));
    this.requests.set(request, span);
    return span.spanContext().traceId;
  }

  within<T>(request: IncomingMessage, work: () => T): T {
    const span = this.requests.get(request);
    return span ? context.with(trace.setSpan(context.active(), span), work) : work();
  }

  end(request: IncomingMessage, route: string, status: number): void {
    const span = this.requests.get(request);
    if (!span) return;
    span.updateName(`${request.method ?? ''} ${route}`);
    span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    this.requests.delete(request);
  }

  step<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    const parent = running();
    if (!parent) return work();
    const span = this.exporter.tracer.startSpan(name, { attributes }, trace.setSpan(context.active(), parent));
    return context.with(trace.setSpan(context.active(), span), () => through(() => span, work));
  }

  reaction<T>({ name, attributes, traceparent }: Reaction, work: () => Promise<T>): Promise<T> {
    const startTime = Date.now();
    const begin = (): Span => {
      const parent = below(parseTraceparent(traceparent));
      return this.exporter.tracer.startSpan(name, { kind: SpanKind.CONSUMER, attributes, startTime }, parent);
    };
    const perhaps: Perhaps = { span: undefined, begin };
    const inside = trace.deleteSpan(context.active()).setValue(PERHAPS, perhaps);
    return context.with(inside, () => through(() => perhaps.span, work));
  }

  traceparent(): string | undefined {
    const span = running();
    return span && headerOf(span);
  }

  traceparentOf(request: IncomingMessage): string | undefined {
    const span = this.requests.get(request);
    return span ? headerOf(span) : noTracing.traceparentOf(request);
  }

  ids(): Readonly<{ trace_id: string; span_id: string }> | undefined {
    const span = trace.getSpan(context.active());
    if (!span) return undefined;
    const { traceId, spanId } = span.spanContext();
    return { trace_id: traceId, span_id: spanId };
  }

  close(): Promise<void> {
    return this.exporter.close();
  }
}

export const exportedTracing = (traced: Traced, settings: TracingSettings): Tracing =>
  new ExportedTracing(openExporter(traced, settings), traced.agency);

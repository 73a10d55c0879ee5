import type { Route } from '@kinerja/commands';
import type { AroundCommit, EventMeta } from '@kinerja/event-store';
import { noTracing, type Tracing } from '@kinerja/telemetry';

/** The kind of a stream; the rest of its name may tell whose it is. */
const kindOf = (stream: string): string => stream.split('-', 1)[0] ?? '';

const traced = (meta: EventMeta, tracing: Tracing): EventMeta => {
  const traceparent = tracing.traceparent() ?? meta.traceparent;
  return traceparent === undefined ? meta : { ...meta, traceparent };
};

/** Events name the span that made them, so that what follows elsewhere hangs below it. */
export const appendTracing = (tracing: Tracing): Readonly<{ around?: AroundCommit }> => {
  if (tracing === noTracing) return {};
  const around: AroundCommit = (item, commit) => {
    const meta = traced(item.meta, tracing);
    const facts = { 'kinerja.stream': kindOf(item.stream), 'kinerja.events': item.events.length };
    return tracing.step('append', facts, () => commit({ ...item, meta }));
  };
  return { around };
};

/** And so does what is announced of them. */
export const tracedRoute = (route: Route, tracing: Tracing): Route =>
  tracing === noTracing ? route : (said, cause) => route(said, { ...cause, meta: traced(cause.meta, tracing) });

import type { CommitItem, EventMeta, SealingEventStore } from '@kinerja/event-store';
import { noTracing, type Tracing } from '@kinerja/telemetry';
import { storeWith } from './store-with';

/** The kind of a stream; the rest of its name may tell whose it is. */
const kindOf = (stream: string): string => stream.split('-', 1)[0] ?? '';

/** Events and what they announce name the span that made them, so that what follows elsewhere hangs below it. */
export const withTracing = (store: SealingEventStore, tracing: Tracing): SealingEventStore => {
  if (tracing === noTracing) return store;
  const traced = (meta: EventMeta): EventMeta => {
    const traceparent = tracing.traceparent() ?? meta.traceparent;
    return traceparent === undefined ? meta : { ...meta, traceparent };
  };
  const commit = (item: CommitItem) => {
    const meta = traced(item.meta);
    const facts = { 'kinerja.stream': kindOf(item.stream), 'kinerja.events': item.events.length };
    return tracing.step('append', facts, () => store.commit({ ...item, meta }));
  };
  return storeWith(store, {
    route: (said, cause) => store.route(said, { ...cause, meta: traced(cause.meta) }),
    commit,
  });
};

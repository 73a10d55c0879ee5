import type { AroundReaction } from '@kinerja/messaging';
import type { AroundWork } from '@kinerja/processes';
import type { Tracing } from '@kinerja/telemetry';

/** A command that a message causes goes on in the trace of the command that was announced. */
export const tracedReactions =
  (consumer: string, tracing: Tracing): AroundReaction =>
  (reaction, { type, topic, traceparent }, work) => {
    const attributes = {
      'messaging.destination.name': topic,
      'kinerja.contract': type,
      'kinerja.consumer': consumer,
    };
    return tracing.reaction({ name: `react ${reaction}`, attributes, traceparent }, work);
  };

/** And what a service does about its own events, or in work over many, goes on in the trace of what began it. */
export const tracedWork =
  (service: string, tracing: Tracing): AroundWork =>
  (name, traceparent, work) =>
    tracing.reaction({ name: `work ${name}`, attributes: { 'kinerja.service': service }, traceparent }, work);

import type { AroundReaction } from '@kinerja/messaging';
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

import RequestQueue from 'kafkajs/src/network/requestQueue';
import { guardIdleConnections } from './idle-guard';

describe('the idle guard', () => {
  it('keeps an empty request queue from setting timers, and lets a filled one', () => {
    guardIdleConnections();
    guardIdleConnections();
    const queue = Object.assign(
      Object.create(RequestQueue.prototype) as RequestQueue & { throttleCheckTimeoutId?: NodeJS.Timeout },
      {
        throttledUntil: -1,
        pending: [] as unknown[],
      },
    );
    queue.scheduleCheckPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeUndefined();
    queue.pending = [{}];
    queue.scheduleCheckPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeDefined();
    clearTimeout(queue.throttleCheckTimeoutId);
  });
});

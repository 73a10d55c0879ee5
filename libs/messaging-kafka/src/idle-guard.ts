/// <reference path="./request-queue.d.ts" />
import RequestQueue from 'kafkajs/src/network/requestQueue';
import kafkajs from 'kafkajs/package.json';

const KNOWN_VERSION = '2.2.4';
const guarded = Symbol.for('kinerja.kafkajs-idle-guard');

/**
 * kafkajs 2.2.4 sets a timer with a negative delay on every idle connection, which fires each millisecond and sets itself anew
 * (kafkajs issue 1751). An empty queue has nothing to check: whatever is put in it later asks for a check of its own.
 * @throws Error with any other version, whose inside nobody has looked at.
 */
export const guardIdleConnections = (): void => {
  if (kafkajs.version !== KNOWN_VERSION)
    throw new Error(`kafkajs ${kafkajs.version} is not ${KNOWN_VERSION}: look at its request queue before using it`);
  const prototype = RequestQueue.prototype as RequestQueue & { [guarded]?: true };
  if (prototype[guarded]) return;
  const schedule = Reflect.get(prototype, 'scheduleCheckPendingRequests') as (this: RequestQueue) => void;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
  prototype[guarded] = true;
};

/** The part of kafkajs' inside that the idle guard touches; it is not in kafkajs' own types. */
declare module 'kafkajs/src/network/requestQueue' {
  class RequestQueue {
    pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
  }
  export = RequestQueue;
}

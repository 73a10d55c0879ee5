import type { DoorTimes } from '../gateway.settings';

const usual: DoorTimes = { headersMs: 10_000, requestMs: 60_000, idleMs: 75_000 };

/** Between two looks at who is too slow. */
const LOOK_EVERY_MS = 1_000;

/** R03: whoever sends or reads too slowly loses the connection; answers that are being made wait for nobody. */
export const serverTimes = (changes: Partial<DoorTimes> = {}) => {
  const { headersMs, requestMs, idleMs } = { ...usual, ...changes };
  return {
    requestTimeout: requestMs,
    connectionTimeout: idleMs,
    keepAliveTimeout: Math.min(idleMs, 60_000),
    http: { headersTimeout: headersMs, connectionsCheckingInterval: LOOK_EVERY_MS },
  };
};

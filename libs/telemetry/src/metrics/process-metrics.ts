import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** How often the loop's delay is looked at, in ms. prom-client's own 10 ms would wake an idle process a hundred times a second. */
const RESOLUTION_MS = 100;

const NANO = 1e9;

/** The longest that the event loop was held up since it was last asked. */
const watchLoop = (register: Registry): void => {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  new Gauge({
    name: 'kinerja_event_loop_lag_seconds',
    help: 'Longest delay of the event loop since the scrape before.',
    registers: [register],
    collect() {
      this.set(Math.max(0, delays.max / NANO - RESOLUTION_MS / 1_000));
      delays.reset();
    },
  });
};

const open = (): Registry => {
  const register = new Registry();
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: RESOLUTION_MS });
  watchLoop(register);
  return register;
};

let opened: Registry | undefined;

/** Memory, processor, event loop and garbage collection of this process; one registry however many services live in it. */
export const processMetrics = (): Registry => (opened ??= open());

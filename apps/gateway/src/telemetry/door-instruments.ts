import { DoorMetrics, openTracing, serveMetrics, type MetricsServer, type Tracing } from '@kinerja/telemetry';
import type { GatewaySettings } from '../gateway.settings';

/** What the door is watched by. `metrics` are served on a port that no browser reaches. */
export type DoorInstruments = Readonly<{ metrics: DoorMetrics; tracing: Tracing }>;

export const doorInstruments = ({ agency, telemetry }: GatewaySettings): DoorInstruments => {
  const tracing = telemetry?.tracing && { ...telemetry.tracing, isDoor: true };
  return { metrics: new DoorMetrics(agency), tracing: openTracing({ service: 'gateway', agency }, tracing) };
};

/** Undefined where no port was given for it. @throws when it is taken. */
export const serveDoorMetrics = async (
  { host = '127.0.0.1', telemetry }: GatewaySettings,
  { metrics }: DoorInstruments,
): Promise<MetricsServer | undefined> =>
  telemetry?.metricsPort === undefined
    ? undefined
    : serveMetrics({ host, port: telemetry.metricsPort, text: () => metrics.text() });

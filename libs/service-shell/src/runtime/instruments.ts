import { openTracing, ServiceMetrics, type Tracing } from '@kinerja/telemetry';
import type { ServiceSettings } from '../settings/service-settings';

/** What a service is watched by. */
export type Instruments = Readonly<{ metrics: ServiceMetrics; tracing: Tracing }>;

export const instrumentsOf = (service: string, { agency, tracing }: ServiceSettings): Instruments => ({
  metrics: new ServiceMetrics({ service, agency }),
  tracing: openTracing({ service, agency }, tracing),
});

import { openTracing } from './tracing/open-tracing';
import type { TracingSettings } from './tracing/tracing-settings';
import { ServiceMetrics } from './metrics/service-metrics';
import { type Tracing } from './tracing/tracing';

/** What a service is watched by. */
export type Instruments = Readonly<{ metrics: ServiceMetrics; tracing: Tracing }>;

export const instrumentsOf = (
  service: string,
  { agency, tracing }: Readonly<{ agency: string; tracing?: TracingSettings }>,
): Instruments => ({
  metrics: new ServiceMetrics({ service, agency }),
  tracing: openTracing({ service, agency }, tracing),
});

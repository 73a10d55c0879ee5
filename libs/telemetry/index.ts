export { processMetrics } from './src/metrics/process-metrics';
export { observeRequests } from './src/http/observe-requests';
export type { Collector } from './src/metrics/collector';
export { ServiceMetrics, type Sample } from './src/metrics/service-metrics';
export { HttpMetrics, type Answered } from './src/metrics/http-metrics';
export { openTracing, type Traced, type TracingSettings } from './src/tracing/open-tracing';
export { noTracing, type Attributes, type Reaction, type Tracing } from './src/tracing/tracing';
export { validTraceparent } from './src/tracing/traceparent';

import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type Sampler,
} from '@opentelemetry/sdk-trace-node';
import type { Tracer } from '@opentelemetry/api';
import type { Traced, TracingSettings } from './tracing-settings';

export type Exporter = Readonly<{ tracer: Tracer; close: () => Promise<void> }>;

const samplerOf = ({ ratio, isDoor = false }: TracingSettings): Sampler => {
  const root = new TraceIdRatioBasedSampler(ratio);
  return isDoor ? root : new ParentBasedSampler({ root });
};

const SCOPE = 'kinerja';
let isContextKept = false;

/** Asynchronous work keeps its span by one context manager per process; whoever opens traces first installs it. */
const keepContext = (provider: NodeTracerProvider): void => {
  if (isContextKept) return;
  provider.register({ propagator: null });
  isContextKept = true;
};

/** Batches to the collector; every service of a process is a resource of its own. */
export const openExporter = ({ service, agency }: Traced, settings: TracingSettings): Exporter => {
  const url = `${settings.endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': service,
      'service.namespace': 'kinerja',
      'service.instance.id': `${agency}/${service}/${process.pid}`,
      'kinerja.agency': agency,
    }),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  keepContext(provider);
  return { tracer: provider.getTracer(SCOPE), close: () => provider.shutdown() };
};

import { createRequire } from 'node:module';
import type * as Exported from './exported-tracing';
import { noTracing, type Tracing } from './tracing';

export type TracingSettings = Readonly<{
  /** Base address of an OTLP/HTTP collector: `http://collector:4318`. */
  endpoint: string;
  /** Share of the traces that are recorded, 0-1; a trace that began elsewhere is recorded if it is there. */
  ratio: number;
  /** At the door of an instance what a stranger's header says about recording does not count. */
  isDoor?: boolean;
}>;

export type Traced = Readonly<{ service: string; agency: string }>;

/** Loads the SDK only where there is a collector; without one a service pays nothing for traces. */
export const openTracing = (traced: Traced, settings: TracingSettings | undefined): Tracing => {
  if (settings === undefined) return noTracing;
  const { exportedTracing } = createRequire(__filename)('./exported-tracing') as typeof Exported;
  return exportedTracing(traced, settings);
};
